import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typeScale } from "./type-scale.ts";

const sheet = readFileSync("src/kit/drawing/chart.css", "utf8");
/** Pixels that chart.css sets for a class; undefined where it leaves the size alone. */
const sizeOf = (name: string): number | undefined => {
  const rule = [...sheet.matchAll(/([^{}]*)\{([^{}]*)\}/g)].find(
    ([, selectors = "", body = ""]) =>
      selectors.split(",").some((selector) => selector.trim() === `.chart .${name}`) && body.includes("font-size"),
  );
  const size = /font-size: (\d+)px/.exec(rule?.[2] ?? "")?.[1];
  return size === undefined ? undefined : Number(size);
};

test("chart.css sets letters as large as charts measure them", () => {
  const { body, inset, ...named } = typeScale;
  expect(sheet).toContain(`font: 400 ${body.size}px/`);
  expect(sizeOf("tick")).toBe(typeScale.small.size);
  expect(inset.size).toBe(typeScale.small.size);
  expect(Object.keys(named).map((name) => [name, sizeOf(name)])).toEqual(Object.entries(named).map(([name, { size }]) => [name, size]));
});

test("no figure sets letters of its own size", () => {
  const styles = globSync("src/report/**/*.css");
  expect(styles.filter((file) => /font(-size)?:/.test(readFileSync(file, "utf8")))).toEqual([]);
});

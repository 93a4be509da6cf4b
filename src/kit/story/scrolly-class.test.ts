import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scrollyClass } from "./scrolly-class.ts";

const still = (width: number, height: number) => ({ narrow: `<svg viewBox="0 0 ${width} ${height}"></svg>` });

test("one picture has nothing to move between", () => {
  expect(scrollyClass([still(340, 300)])).toBeUndefined();
});

test("the tallest picture decides on which screens a passage moves", () => {
  expect(scrollyClass([still(340, 300), still(340, 400)])).toBe("scrolly");
  expect(scrollyClass([still(340, 300), still(340, 618)])).toBe("scrolly tall-750");
  expect(scrollyClass([still(340, 300), still(340, 1100)])).toBe("scrolly scrolly-wide");
});

test("every class has its rule in the stylesheet", () => {
  const css = readFileSync("src/styles/motion.css", "utf8");
  const classes = [400, 500, 560, 620, 680, 740, 800, 860].map((height) => scrollyClass([still(340, height), still(340, 300)]));
  for (const name of classes.flatMap((one) => one?.split(" ") ?? [])) expect(css).toContain(`.${name}`);
});

test("a still without a viewBox is an error, not a guess", () => {
  expect(() => scrollyClass([{ narrow: "<svg></svg>" }, still(340, 300)])).toThrow("viewBox");
});

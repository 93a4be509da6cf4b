import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scrollyClass } from "./scrolly-class.ts";

const heads = [{ title: "Một dòng", subtitle: "Hai dòng, vì một phụ đề nói hết dấu là gì, theo đơn vị nào, trong thời gian nào" }];
const classOf = (stills: Parameters<typeof scrollyClass>[0]) => scrollyClass(stills, heads);
const svg = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`;
const still = (width: number, height: number, wide = 500) => ({ narrow: svg(width, height), wide: svg(720, wide) });

test("one picture has a stage too, a list longer than any stage has none", () => {
  expect(classOf([still(340, 300)])).toBe("scrolly");
  expect(classOf([still(340, 300), still(340, 300, 800)])).toBeUndefined();
  expect(classOf([])).toBeUndefined();
});

test("the tallest picture decides on which screens a passage moves", () => {
  expect(classOf([still(340, 300), still(340, 322)])).toBe("scrolly");
  expect(classOf([still(340, 300), still(340, 395)])).toBe("scrolly tall-700");
  expect(classOf([still(340, 300), still(340, 1100)])).toBe("scrolly scrolly-wide");
});

test("a head of more lines needs a higher screen", () => {
  const [long] = heads.map((head) => ({ ...head, subtitle: [1, 2, 3].map(() => head.subtitle).join(" ") }));
  expect(long && scrollyClass([still(340, 322)], [long])).toBe("scrolly tall-700");
});

test("every class has its rule in the stylesheet", () => {
  const css = readFileSync("src/styles/motion.css", "utf8");
  const classes = [300, 340, 380, 420, 450, 490, 540, 860].map((height) => classOf([still(340, height), still(340, 300)]));
  for (const name of classes.flatMap((one) => one?.split(" ") ?? [])) expect(css).toContain(`.${name}`);
});

test("a still without a viewBox is an error, not a guess", () => {
  expect(() => classOf([{ narrow: "<svg></svg>", wide: "<svg></svg>" }, still(340, 300)])).toThrow("viewBox");
});

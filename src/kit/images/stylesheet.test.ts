import { expect, test } from "vitest";
import { customProperties, rulesIn } from "./stylesheet.ts";

test("a heavier selector comes after a lighter one, and of equal ones the later after the earlier", () => {
  const rules = rulesIn("@layer base { .chart .a.b { fill: red } .chart text { fill: blue } .chart .c, .chart .d { fill: none } }");
  expect(rules.map(({ selector }) => selector)).toEqual([".chart text", ".chart .c", ".chart .d", ".chart .a.b"]);
  expect(rules[0]?.declarations).toEqual([["fill", "blue"]]);
});

test("what holds only on some screens is not for a picture", () => {
  expect(rulesIn("@media print { .a { fill: red } } @supports (fill: red) { .b { fill: red } }")).toEqual([]);
});

test("tokens are those of the scheme, with what nearer elements change", () => {
  const css =
    "@layer tokens { :root { --ink: black; --page: white; color: red } @media (prefers-color-scheme: dark) { :root { --ink: white } } .on { --page: coal } }";
  expect([...customProperties(css, "light", [":root"])]).toEqual([
    ["--ink", "black"],
    ["--page", "white"],
  ]);
  expect(customProperties(css, "dark", [":root", ".on"])).toEqual(
    new Map([
      ["--ink", "white"],
      ["--page", "coal"],
    ]),
  );
});

test("a stylesheet with a fault is not read half", () => {
  expect(() => rulesIn(".a { fill red }")).toThrow();
});

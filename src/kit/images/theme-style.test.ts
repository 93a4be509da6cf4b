import { expect, test } from "vitest";
import { plainStyle, tokensIn, withTokens } from "./theme-style.ts";

const tokens = new Map([
  ["--page", "#fff"],
  ["--ink", "var(--deep)"],
  ["--deep", "#204060"],
]);
const plain = (css: string): string => plainStyle(css, tokens).replaceAll(/\s+/g, " ");

test("tokens are those that the page's root has in the scheme", () => {
  const css =
    "@layer tokens { :root { --ink: black; --page: white; color: red } @media (prefers-color-scheme: dark) { :root { --ink: white } } .on { --page: coal } }";
  expect([...tokensIn(css, "light")]).toEqual([
    ["--ink", "black"],
    ["--page", "white"],
  ]);
  expect(tokensIn(css, "dark").get("--ink")).toBe("white");
});

test("a token that stands for another is followed to its end", () => {
  expect(withTokens("fill: var(--ink)", tokens)).toBe("fill: #204060");
});

test("a token that nobody declares stops the picture", () => {
  expect(() => withTokens("var(--none)", tokens)).toThrow("--none");
});

test("colours are mixed, and what is left of a mix with nothing is see-through", () => {
  // A quarter of the way from white to the ink.
  expect(plain(".a { fill: color-mix(in srgb, var(--ink) 25%, var(--page)) }")).toBe(".a { fill: #c7cfd7; }");
  expect(plain(".a { fill: color-mix(in srgb, var(--ink) 20%, transparent) }")).toBe(".a { fill: #20406033; }");
});

test("rules stand outside layers, in their order, without those that hold only on some screens", () => {
  const css =
    "@layer base { .b { fill: none } @media print { .a { fill: red } } } .c { fill: none } @supports (fill: red) { .d { fill: red } }";
  expect(plain(css)).toBe(".b { fill: none; } .c { fill: none; }");
});

test("a font is written out", () => {
  expect(plain('.a { font: 600 24px/1.5 "Source Sans 3", serif }')).toBe(
    '.a { font-weight: 600; font-size: 24px; font-family: "Source Sans 3", serif; }',
  );
  expect(() => plain(".a { font: small serif }")).toThrow("small serif");
});

test("a stylesheet with a fault is not read half", () => {
  expect(() => plain(".a { fill red }")).toThrow();
});

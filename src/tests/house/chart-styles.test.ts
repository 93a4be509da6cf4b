import { globSync, readFileSync } from "node:fs";
import postcss, { type Declaration, type Rule } from "postcss";
import { describe, expect, test } from "vitest";

/** Elements and classes, one inside the other: what the program that draws pictures can match. */
const plainSelector = /^[a-z]*(\.[\w-]+)*( (> )?[a-z]*(\.[\w-]+)*)*$/;

/** Properties that it knows. */
const drawn = new Set([
  "color",
  "fill",
  "fill-opacity",
  // Weight, size/height, family, in this order.
  "font",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "mix-blend-mode",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "visibility",
]);

/** Properties that mean nothing in a picture that nobody touches, or that its font has by nature (tabular figures). */
const needless = new Set([
  "cursor",
  "display",
  "font-variant-numeric",
  "height",
  "line-height",
  "overflow",
  "pointer-events",
  "transform-box",
  "transform-origin",
  "transition",
  "width",
]);

function* ruleFaults({ selectors, parent }: Rule): Generator<string> {
  for (const selector of selectors) if (!plainSelector.test(selector)) yield `${selector}: use elements and classes alone`;
  if (parent?.type === "rule") yield `${selectors.join(", ")}: write it out, not inside another rule`;
}

function* declarationFaults({ prop, value, parent }: Declaration): Generator<string> {
  const where = parent?.type === "rule" ? (parent as Rule).selector : "";
  if (!drawn.has(prop) && !needless.has(prop)) yield `${where}: a picture knows no ${prop}`;
  if (/color-mix\(.*currentcolor/i.test(value))
    yield `${where}: mix tokens, or use opacity, for currentColor is known only when it is drawn`;
}

/** What of a chart's stylesheet pictures cannot be drawn with, by its selector. */
function faultsOf(css: string): string[] {
  const faults: string[] = [];
  const sheet = postcss.parse(css);
  sheet.walkAtRules(({ name, params }) => {
    if (name !== "layer") faults.push(`@${name} ${params}: a picture is drawn without it`);
  });
  sheet.walkRules((rule) => void faults.push(...ruleFaults(rule)));
  sheet.walkDecls((declaration) => void faults.push(...declarationFaults(declaration)));
  return faults;
}

const files = globSync("src/{kit/drawing,report}/**/*.css");

test.each(files)("%s is plain enough for pictures to be drawn with", (file) => {
  expect(faultsOf(readFileSync(file, "utf8")).map((fault) => `${file}: ${fault}`)).toEqual([]);
});

describe("what is not plain is named by its selector", () => {
  test.each([
    [".a:not(.b) { fill: none }", ".a:not(.b): use elements and classes alone"],
    [".a + .b { fill: none }", ".a + .b: use elements and classes alone"],
    [".a { border: 0 }", ".a: a picture knows no border"],
    ["@media print { .a { fill: none } }", "@media print: a picture is drawn without it"],
    [".a { .b { fill: none } }", ".b: write it out, not inside another rule"],
    [
      ".a { fill: color-mix(in srgb, currentColor 9%, red) }",
      ".a: mix tokens, or use opacity, for currentColor is known only when it is drawn",
    ],
  ])("%s", (css, fault) => {
    expect(faultsOf(css)).toEqual([fault]);
  });
  test("and what is plain is not", () => {
    expect(faultsOf("@layer base { .chart text.home, .chart .a.b > circle { fill: var(--x) } }")).toEqual([]);
  });
});

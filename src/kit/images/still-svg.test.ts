import { expect, test } from "vitest";
import { withPaths } from "./still-paths.ts";
import { stillSvg } from "./still-svg.ts";

const rules = (ink: string): string =>
  `.chart { fill: ${ink}; font-family: "Source Sans 3"; font-size: 13px } .chart .rim { stroke: #111 } .other { fill: ${ink} }`;
const style = { light: rules("#222222"), dark: rules("#eeeeee") };
const svg =
  '<svg viewBox="0 0 40 20" width="40" height="20" class="chart chart-x" role="img" aria-label="An A"><circle class="rim" data-key="a" r="3"/><text x="4" y="15">A</text></svg>';

test("a still stands alone: its space, its size, its rules, and nothing that only a page can use", () => {
  const file = stillSvg(svg, style);
  expect(file).toMatch(
    /^<svg id="dark" xmlns="[^"]+" xmlns:xlink="[^"]+" viewBox="0 0 40 20" width="40" height="20" class="chart chart-x">/,
  );
  expect(file).toContain(".chart .rim{stroke:#111}");
  expect(file).not.toContain(".other");
  expect(file).not.toMatch(/data-key|aria-label|role=/);
});

test("only what differs between the themes is left to the reader's", () => {
  const file = stillSvg(svg, style);
  expect(file).toContain("<style>svg{--c0:#222222}@media (prefers-color-scheme:dark){svg{--c0:#eeeeee}}svg:target{--c0:#eeeeee}");
  expect(file).toContain("fill:var(--c0)");
});

test("on ground that is always dark there is one theme", () => {
  expect(stillSvg(svg, { light: style.dark, dark: style.dark })).not.toMatch(/@media|var\(/);
});

test("letters become paths, and colours stay the theme's", () => {
  const file = withPaths(stillSvg(svg, style));
  expect(file).not.toContain("<text");
  expect(file).toContain("@media (prefers-color-scheme:dark)");
  expect(file.match(/fill="var\(--c0\)"/g)?.length).toBeGreaterThan(0);
  expect(file).toMatch(/<\/svg>$/);
});

test("a still that has paths already stays as it is", () => {
  const file = withPaths(stillSvg(svg, style));
  expect(withPaths(file)).toBe(file);
});

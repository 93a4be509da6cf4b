import { describe, expect, test } from "vitest";
import { formatIn } from "../i18n/format.ts";
import { withLabelLinks } from "./label-links.ts";

const row = (key: string, ...cells: readonly (string | number)[]) => ({ key, cells, rows: [], sources: [] });
const rows = [row("old", "Old garden", 13.57), row("young", "Young garden", 641), row("wild", "Wild garden", 641), row("north", 1306)];
const linked = (svg: string) => withLabelLinks(svg, rows, "/numbers/#figure-gardens", formatIn("en"));
const labelled = (text: string) => linked(`<svg><text x="1">${text}</text></svg>`).replace(/<\/?svg>/g, "");

describe("a label that says a number", () => {
  test("names the row that alone has it", () => {
    expect(labelled("about 13.57%")).toBe('<text x="1" data-row="old">about 13.57%</text>');
    expect(labelled("<tspan>1,306</tspan><tspan>in 2001</tspan>")).toContain('<text x="1" data-row="north">');
  });

  test("leads to the figure's card where several have it, none, or it is too short to tell", () => {
    for (const text of ["641", "3,310", "12", "15 gardens"])
      expect(labelled(text)).toBe(`<text x="1" data-card="/numbers/#figure-gardens">${text}</text>`);
  });

  test("is left to the mark whose group it stands in, to its own key, and to its axis", () => {
    for (const svg of [
      '<svg><g data-key="a"><g><text>641</text></g></g></svg>',
      '<svg><text data-key="a">641</text></svg>',
      '<svg><text class="small tick">641</text></svg>',
    ])
      expect(linked(svg)).toBe(svg);
    expect(linked('<svg><g data-row="a"><text>1</text></g><g/><text>641</text></svg>')).toContain("<text data-card=");
  });
});

test("a year, and a label without a number, is left as it is", () => {
  for (const text of ["2001", "2001, planned", "Old garden"]) expect(labelled(text)).toBe(`<text x="1">${text}</text>`);
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stubMedia, stubPage, stubStyles } from "../../tests/page.ts";
import { markReader, paintOf } from "./mark-reader.ts";

let media: ReturnType<typeof stubMedia>;
beforeEach(() => void (media = stubMedia()));
afterEach(() => void vi.unstubAllGlobals());

const dots = (count: number, attributes = "") =>
  Array.from({ length: count }, (_, index) => `<circle data-key="dot-${index}" r="1" ${attributes}/>`).join("");

describe("paint", () => {
  test("is what the stylesheet says, as numbers where a canvas takes numbers", () => {
    stubStyles({ circle: { fill: "red", fillOpacity: "0.5", strokeWidth: "2px", strokeDasharray: "4px, 2px", strokeLinecap: "round" } });
    const { find } = stubPage(`<svg>${dots(1)}</svg>`);
    expect(paintOf(find("circle"))).toEqual({
      fill: "red",
      fillOpacity: 0.5,
      stroke: "none",
      strokeOpacity: 1,
      opacity: 1,
      width: 2,
      dash: [4, 2],
      cap: "round",
    });
  });
  test("is as faint as the groups around the mark make it", () => {
    stubStyles({ ".faint": { opacity: "0.5" } });
    const { find } = stubPage(`<svg><g class="faint"><g class="faint">${dots(1, 'class="faint"')}</g></g></svg>`);
    expect(paintOf(find("circle")).opacity).toBe(0.125);
  });
});

describe("the marks of a picture", () => {
  test("are known by their keys, and stand on the map where their class says so", () => {
    stubStyles({});
    const { find } = stubPage(`<svg>${dots(2, 'class="dot pinned"')}<path data-key="line" d="M0,0H9"/></svg>`);
    const marks = markReader()(find("svg"));
    expect([...marks.keys()]).toEqual(["dot-0", "dot-1", "line"]);
    expect([...marks.values()].map(({ onBasemap }) => onBasemap)).toEqual([true, true, false]);
  });

  test("that look alike share one paint, and are asked for it once", () => {
    const styleOf = stubStyles({});
    const { find } = stubPage(`<svg><g class="a">${dots(300)}</g></svg>`);
    const marks = markReader()(find("svg"));
    expect(new Set([...marks.values()].map(({ paint }) => paint)).size).toBe(1);
    // The mark and its group.
    expect(styleOf).toHaveBeenCalledTimes(2);
  });

  test("do not share it where their own class or a group's is another", () => {
    stubStyles({ ".a circle": { fill: "red" }, ".own": { fill: "blue" } });
    const { find } = stubPage(
      '<svg><g class="a"><circle data-key="1"/></g><g><circle data-key="2"/><circle data-key="3" class="own"/></g></svg>',
    );
    const marks = markReader()(find("svg"));
    expect(["1", "2", "3"].map((key) => marks.get(key)?.paint.fill)).toEqual(["red", "rgb(0, 0, 0)", "blue"]);
  });

  test("are read once, and again when the reader's screen turns dark", () => {
    stubStyles({});
    const svg = stubPage(`<svg>${dots(1)}</svg>`).find("svg");
    const read = markReader();
    const light = read(svg);
    expect(read(svg)).toBe(light);
    stubStyles({ circle: { fill: "white" } });
    media.change("prefers-color-scheme: dark");
    expect(read(svg).get("dot-0")?.paint.fill).toBe("white");
  });
});

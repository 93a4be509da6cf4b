import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { stubPage } from "../../tests/page.ts";
import { geometryOf, markGroupsIn, pathData, pathGeometry } from "./mark.ts";

afterEach(() => void vi.unstubAllGlobals());
const svg = (content: string) => stubPage(`<svg>${content}</svg>`).find<SVGElement>("svg");
const geometry = (content: string) => geometryOf(svg(content).children[0] as Element);

describe("the geometry of a mark", () => {
  test("is one for rectangles and circles, so that the one can become the other", () => {
    expect(geometry('<rect x="1" y="2" width="30" height="40" rx="5"/>')).toEqual({ pieces: undefined, numbers: [1, 2, 30, 40, 5] });
    expect(geometry('<circle cx="10" cy="20" r="4"/>')).toEqual({ pieces: undefined, numbers: [6, 16, 8, 8, 4] });
  });
  test("takes an attribute that is missing for zero", () => {
    expect(geometry('<rect width="3" height="4"/>').numbers).toEqual([0, 0, 3, 4, 0]);
  });
  test("is a path's for a line", () => {
    expect(geometry('<line x1="1" y1="2" x2="3" y2="4"/>')).toEqual(pathGeometry("M1,2L3,4"));
  });
});

describe("path data", () => {
  test.each(["M0,0L10,5", "M-1.5.5h2", "M1e-7,3", "M5-3", "M0,0A5,5 0 0 1 10,0Z"])("%s comes back from its pieces and numbers", (data) => {
    const { pieces = [], numbers } = pathGeometry(data);
    expect(pathGeometry(pathData(pieces, numbers))).toEqual({ pieces, numbers });
  });
  test("keeps every number, whatever its sign", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 2 }), (numbers) => {
        expect(pathGeometry(`M${numbers.join(",")}`).numbers).toEqual(numbers);
      }),
    );
  });
});

describe("the groups that hold marks alone", () => {
  const groups = (content: string) => markGroupsIn(svg(content)).map((element) => element.id);
  test("are taken whole, however deep their marks", () => {
    expect(groups('<g id="a"><g><rect data-key="1"/></g><rect data-key="2"/></g>')).toEqual(["a"]);
  });
  test("leave out axes and letters beside the marks", () => {
    expect(groups('<g id="a"><text id="t">9</text><rect id="m" data-key="1"/></g><line id="axis"/>')).toEqual(["m"]);
  });
  test("are none where there is nothing", () => {
    expect(groups('<g id="a"></g>')).toEqual([]);
  });
});

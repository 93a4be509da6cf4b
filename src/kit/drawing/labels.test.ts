import { expect, test } from "vitest";
import { type Label, labelBox, placeLabels } from "./labels.ts";
import { type Line, meets, sheetOf } from "./shapes.ts";
import { textWidth } from "./text-width.ts";

const label: Label = {
  of: "a",
  lines: [{ text: "2024" }],
  spots: [
    { x: 10, y: 20, anchor: "start" },
    { x: 10, y: 60, anchor: "start" },
  ],
};
const sheet = sheetOf(100, 100);
const line = (x0: number, y0: number, x1: number, y1: number): Line => ({ kind: "line", x0, y0, x1, y1 });

test("each label takes its first free place, or none", () => {
  const placed = placeLabels([label, label, label], [], sheet);
  expect(placed.map(({ spot }) => spot.y)).toEqual([20, 60]);
  const [first, second] = placed.map(({ spot }) => labelBox(label.lines, spot));
  expect(first && second && meets(first, second)).toBe(false);
});

test("a label leaves neither the picture nor covers a mark or a line", () => {
  expect(placeLabels([label], [{ kind: "disc", x: 20, y: 15, r: 4 }], sheet)[0]?.spot.y).toBe(60);
  expect(placeLabels([label], [line(0, 15, 100, 15)], sheet)[0]?.spot.y).toBe(60);
  expect(placeLabels([label], [], sheetOf(100, 30))[0]?.spot.y).toBe(20);
  expect(placeLabels([label], [], sheetOf(100, 10))).toEqual([]);
});

test("a leader runs over no mark, and over a line only where it cannot go round it", () => {
  const [near, far] = [
    { x: 40, y: 60, anchor: "start", leader: line(0, 0, 40, 60) },
    { x: 5, y: 60, anchor: "start", leader: line(0, 0, 5, 60) },
  ] as const;
  const spotsOf = (obstacle: Parameters<typeof placeLabels>[1][number], spots: Label["spots"]) =>
    placeLabels([{ ...label, spots }], [obstacle], sheet).map(({ spot }) => spot);
  expect(spotsOf({ kind: "disc", x: 20, y: 30, r: 4 }, [near])).toEqual([]);
  expect(spotsOf(line(15, 40, 40, 20), [near, far])).toEqual([far]);
  expect(spotsOf(line(15, 40, 40, 20), [near])).toEqual([near]);
});

test("the room of a label holds what stands above its capitals, and every line", () => {
  const { x0, y0, x1, y1 } = labelBox([{ text: "Ễ" }, { text: "Quảng Ninh", strong: true }], { x: 50, y: 20, anchor: "middle" });
  expect(x1 - x0).toBeGreaterThan(textWidth("Quảng Ninh", 12, 600));
  expect((x0 + x1) / 2).toBe(50);
  expect(y0).toBeLessThanOrEqual(20 - 12);
  expect(y1).toBeGreaterThan(20 + 15);
});

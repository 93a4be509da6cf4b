import { expect, test } from "vitest";
import { placeInBestOrder, rotations } from "./label-orders.ts";
import type { Label } from "./labels.ts";
import { sheetOf } from "./shapes.ts";

const at = (of: string, ...heights: readonly number[]): Label => ({
  of,
  lines: [{ text: "2024" }],
  spots: heights.map((y) => ({ x: 10, y, anchor: "start" })),
});
const sheet = sheetOf(100, 100);
const names = (labels: readonly Label[]) => labels.map(({ of }) => of).join("");

test("every label comes first once, the others after it in their order", () => {
  expect(rotations([at("a", 20), at("b", 20), at("c", 20)]).map(names)).toEqual(["abc", "bca", "cab"]);
});

test("the first order that leaves nothing undone is taken, and no more are tried", () => {
  // The first may stand in two places and takes the only one of the second.
  const labels = [at("a", 20, 60), at("b", 20)];
  const tried: string[] = [];
  const placed = placeInBestOrder([...rotations(labels), labels], [], sheet, (found) => {
    tried.push(names(found.map(({ label }) => label)));
    return labels.length - found.length;
  });
  expect(placed.map(({ label, spot }) => [label.of, spot.y])).toEqual([
    ["b", 20],
    ["a", 60],
  ]);
  expect(tried).toEqual(["a", "ba"]);
});

test("where every order leaves something, the first of the best is taken", () => {
  const labels = [at("a", 20), at("b", 20)];
  const placed = placeInBestOrder(rotations(labels), [], sheet, (found) => labels.length - found.length);
  expect(names(placed.map(({ label }) => label))).toBe("a");
});

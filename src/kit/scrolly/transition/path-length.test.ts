import { expect, test } from "vitest";
import { pathGeometry } from "../mark.ts";
import { pathLength } from "./path-length.ts";

const lengthOf = (data: string): number | undefined => {
  const { pieces = [], numbers } = pathGeometry(data);
  return pathLength(pieces, numbers);
};

test.each([
  ["M0,0L3,4", 5],
  ["M0,0L3,4L3,10", 11],
  ["M10,10 13,14", 5],
  ["M90.5,201.4V205.4H118.5", 32],
  ["M5,5", 0],
])("%s is %d long", (data, length) => expect(lengthOf(data)).toBeCloseTo(length));

test.each(["M0,0A5,5 0 0 1 10,0", "M0,0C1,1 2,2 3,3", "M0,0l3,4", "M0,0L3,4Z"])("%s is not of its kind", (data) => {
  expect(lengthOf(data)).toBeUndefined();
});

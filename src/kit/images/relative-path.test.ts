import { expect, test } from "vitest";
import { relativePath } from "./relative-path.ts";

test("points are told from the point before, in as few letters as can be", () => {
  expect(relativePath("M 10 20 L 10.5 19 L 12 19.25 Z")).toBe("m10 20 .5-1 1.5.25z");
});

test("after a closed line the next starts from where that one had started", () => {
  expect(relativePath("M 10 10 L 20 10 Z M 11 12 L 12 12")).toBe("m10 10h10zm1 2h1");
});

test("rounding does not add up along a path", () => {
  const steps = Array.from({ length: 99 }, (_, index) => `L ${(index + 1) * 0.333} 0`).join(" ");
  const told = [...relativePath(`M 0 0 ${steps}`).slice("m0 0h".length).matchAll(/\.\d+/g)].map(Number);
  expect(told.reduce((sum, step) => sum + step, 0)).toBeCloseTo(32.97, 5);
});

test("a curve that goes on smoothly leaves out the control that follows from the one before", () => {
  expect(relativePath("M 0 0 Q 0 10 10 10 Q 20 10 20 0")).toBe("m0 0q0 10 10 10t10-10");
  expect(relativePath("M 0 0 Q 0 10 10 10 Q 20 15 20 0")).toBe("m0 0q0 10 10 10 10 5 10-10");
});

test("a curve of another kind, or a line between, ends what is smooth", () => {
  expect(relativePath("M 0 0 Q 0 10 10 10 L 10 10 Q 20 10 20 0")).toBe("m0 0q0 10 10 10h0q10 0 10-10");
  expect(relativePath("M 0 0 C 0 5 5 10 10 10")).toBe("m0 0c0 5 5 10 10 10");
});

test("a command that resvg does not write stops the picture", () => {
  expect(() => relativePath("M 0 0 A 1 1 0 0 0 2 2")).toThrow("A in M 0 0 A");
});

test("a number stands right after one with a point if it begins with its own, and after any if it is below nothing", () => {
  expect(relativePath("M 0 0 L 0.5 0.25 L 1 0 L 4 0.5")).toBe("m0 0 .5.25.5-.25 3 .5");
});

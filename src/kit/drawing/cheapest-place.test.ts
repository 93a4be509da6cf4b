import { expect, test } from "vitest";
import { candidateOf, cheapest } from "./cheapest-place.ts";
import type { Shape } from "./shapes.ts";

const box = (x0: number, y0: number, x1: number, y1: number): Shape => ({ kind: "box", x0, y0, x1, y1 });
const near = candidateOf([box(0, 0, 10, 10)], 1);
const far = candidateOf([box(50, 0, 60, 10)], 30);
const taken = [candidateOf([{ kind: "disc", x: 5, y: 5, r: 3 }])];

test("the nearest place is taken while it is free", () => expect(cheapest([near, far], [])?.place).toBe(near));
test("a farther one when the nearest is taken", () => expect(cheapest([near, far], taken)?.place).toBe(far));
test("it is said when every place overlaps", () => expect(cheapest([near], taken)?.isFree).toBe(false));
test("lines that cross are dear, but no overlap", () => {
  const [across, along] = [
    candidateOf([{ kind: "line", x0: 0, y0: 5, x1: 10, y1: 5 }]),
    candidateOf([{ kind: "line", x0: 5, y0: 0, x1: 5, y1: 10 }]),
  ];
  const best = cheapest([across], [along]);
  expect(best?.isFree).toBe(true);
  expect(best?.cost).toBeGreaterThan(far.cost);
});

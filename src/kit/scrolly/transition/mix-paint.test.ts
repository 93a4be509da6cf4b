import { expect, test } from "vitest";
import { unpainted } from "../../../tests/marks.ts";
import type { Paint } from "../mark.ts";
import { PaintMixer } from "./mix-paint.ts";

const paint = (part: Partial<Paint>): Paint => ({ ...unpainted, ...part });

test("two colours pass through each other", () => {
  const at = new PaintMixer().mix(paint({ fill: "rgb(0, 0, 0)" }), paint({ fill: "rgb(100, 0, 0)" }));
  expect([0, 0.5, 1].map((t) => at(t).fill)).toEqual(["rgb(0, 0, 0)", "rgb(50, 0, 0)", "rgb(100, 0, 0)"]);
});

test("a colour that comes from none, or goes to none, is itself all the way and changes its opacity", () => {
  const red = "rgb(9, 0, 0)";
  const mixer = new PaintMixer();
  expect(mixer.mix(paint({}), paint({ fill: red }))(0.25)).toMatchObject({ fill: red, fillOpacity: 0.25 });
  expect(mixer.mix(paint({ stroke: red }), paint({}))(0.25)).toMatchObject({ stroke: red, strokeOpacity: 0.75 });
});

test("dashes and line ends are those of the new paint from the start", () => {
  expect(new PaintMixer().mix(paint({}), paint({ dash: [4, 2], cap: "round" }))(0)).toMatchObject({ dash: [4, 2], cap: "round" });
});

test("marks that share their paints get the same object, so that each is computed once", () => {
  const mixer = new PaintMixer();
  const [from, to] = [paint({ opacity: 0 }), paint({})];
  expect(mixer.mix(from, to)(0.5)).toBe(mixer.mix(from, to)(0.501));
  expect(mixer.transparent(to)).toBe(mixer.transparent(to));
  expect(mixer.transparent(to)).toEqual({ ...to, opacity: 0 });
});

import { expect, test } from "vitest";
import { chartOptions } from "../../tests/chart-options.ts";
import { newsroom } from "../../tests/newsroom.ts";
import { groundBeyond } from "./bleed.ts";
import { drawBase } from "./ground.ts";
import { mapView } from "./map-view.ts";
import { frame } from "./projection.ts";
import { imageFor } from "./relief/relief-images.ts";

const [west, south, east, north] = frame;
const view = mapView(newsroom.map, [west + 0.3, south + 0.3, east - 0.4, north - 0.2], 340);
const { document, format } = chartOptions({});
const ground = drawBase({ document, view, format });
const number = (element: Element | null, name: string): number => Number(element?.getAttribute(name));

test("the relief lies over all that is filled and below all lines", () => {
  const classes = [...ground.children].map((element) => element.getAttribute("class"));
  expect(classes.indexOf("relief")).toBeGreaterThan(classes.indexOf("land"));
  expect(classes.indexOf("relief")).toBeLessThan(classes.indexOf("border"));
});

test("its corners lie where the map's projection puts them", () => {
  const image = ground.querySelector(".relief");
  const bounds = imageFor(view.bounds)?.bounds ?? frame;
  const [left, top] = view.project(bounds[0], bounds[3]);
  const [right, bottom] = view.project(bounds[2], bounds[1]);
  expect(number(image, "x")).toBeCloseTo(left, 0);
  expect(number(image, "y")).toBeCloseTo(top, 0);
  expect(number(image, "x") + number(image, "width")).toBeCloseTo(right, 0);
  expect(number(image, "y") + number(image, "height")).toBeCloseTo(bottom, 0);
});

test("a ground that fills a stage lies below the same places, and is land where the base map ends in the west and the north", () => {
  const beyond = groundBeyond(newsroom.map, view);
  const place = [west + 0.5, south + 0.5] as const;
  const [x, y] = view.project(...place);
  const [wideX, wideY] = beyond.view.project(...place);
  expect(wideX + beyond.x).toBeCloseTo(x);
  expect(wideY + beyond.y).toBeCloseTo(y);
  const drawn = drawBase({ document, view, ground: beyond, format });
  expect([number(drawn, "x"), number(drawn, "y"), number(drawn, "width")]).toEqual([beyond.x, beyond.y, beyond.view.width]);
  const corner = /M-4,-4L/;
  expect(drawn.querySelector(".land-far")?.getAttribute("d")).toMatch(corner);
  expect(ground.querySelector(".land-far")?.getAttribute("d")).not.toMatch(corner);
});

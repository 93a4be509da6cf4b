import { expect, test } from "vitest";
import { rasterHref, rastersIn, withoutRasters, withRasters } from "./raster.ts";

const drawing = (name: string): string => `<svg><rect/><image href="${rasterHref(name)}" x="1" class="ground"/><path d="M0 0"/></svg>`;

test("a drawing names its images, and each medium says where they are", () => {
  expect(withRasters(drawing("hills"), (name) => `/files/${name}.jpg`)).toBe(
    '<svg><rect/><image href="/files/hills.jpg" x="1" class="ground"/><path d="M0 0"/></svg>',
  );
});

test("an image that several drawings show is listed once", () => {
  expect(rastersIn(drawing("hills") + drawing("sea") + drawing("hills"))).toEqual(["hills", "sea"]);
  expect(rastersIn('<svg><a href="https://example.org/raster:x"></a></svg>')).toEqual([]);
});

test.each([drawing("hills"), drawing("hills").replace("/><path", "></image><path")])(
  "without its images a drawing keeps all else: %s",
  (svg) => {
    expect(withoutRasters(svg)).toBe('<svg><rect/><path d="M0 0"/></svg>');
  },
);

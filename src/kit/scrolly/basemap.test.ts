import { afterEach, expect, test, vi } from "vitest";
import { stubPage, stubStyles } from "../../tests/page.ts";
import { basemapIn } from "./basemap.ts";

afterEach(() => void vi.unstubAllGlobals());
const basemap = (content: string) => {
  stubStyles({});
  return basemapIn(stubPage(`<svg class="chart">${content}</svg>`).find(".chart"));
};

test("a picture's basemap has its view on the plane, its size and its shapes from the lowest", () => {
  const map = basemap(
    '<svg class="map" data-view="10 20.5 300" width="340" height="400"><rect width="340" height="400"/><path d="M0,0H9Z"/></svg>',
  );
  expect(map).toMatchObject({ view: [10, 20.5, 300], width: 340, height: 400 });
  expect(map?.layers.map(({ data, box }) => [data, box])).toEqual([
    ["", [340, 400]],
    ["M0,0H9Z", undefined],
  ]);
});

test("it may reach beyond the picture: its corner is told", () => {
  expect(basemap('<svg class="map" data-view="0 0 9" x="-100" y="-20"></svg>')).toMatchObject({ x: -100, y: -20 });
  expect(basemap('<svg class="map" data-view="0 0 9"></svg>')).toMatchObject({ x: 0, y: 0 });
});

test("an image among its shapes is known by an address that a worker can fetch, its place, and how it is mixed", () => {
  stubStyles({ image: { mixBlendMode: "hard-light" } });
  const page = stubPage(
    '<svg class="chart"><svg class="map" data-view="0 0 9"><image href="/a.jpg" x="-2" y="1" width="30" height="20"/></svg></svg>',
  );
  Object.defineProperty(page.document, "baseURI", { value: "https://example.org/story/" });
  const [layer] = basemapIn(page.find(".chart"))?.layers ?? [];
  expect(layer?.image).toEqual({ href: "https://example.org/a.jpg", x: -2, y: 1, width: 30, height: 20, blend: "hard-light" });
});

test.each(['<g class="map"></g>', '<svg class="map" width="9" height="9"></svg>', '<svg class="map" data-view="1 2"></svg>'])(
  "there is none in %s",
  (content) => expect(basemap(content)).toBeUndefined(),
);

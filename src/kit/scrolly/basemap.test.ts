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

test.each(['<g class="map"></g>', '<svg class="map" width="9" height="9"></svg>', '<svg class="map" data-view="1 2"></svg>'])(
  "there is none in %s",
  (content) => expect(basemap(content)).toBeUndefined(),
);

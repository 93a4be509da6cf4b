import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { place, stubPage, stubStyles } from "../../tests/page.ts";
import { layoutIn, pictureOf } from "./picture.ts";

const html = `<div class="still">
  <div class="narrow"><svg class="chart" viewBox="0 0 340 400"><circle data-key="a" r="1"/></svg></div>
  <div class="wide"><svg class="chart" viewBox="0 0 720 400"><circle data-key="a" r="1"/></svg></div>
</div>`;
let page: ReturnType<typeof stubPage>;
beforeEach(() => {
  page = stubPage(html);
  for (const svg of page.all("svg")) {
    const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    Object.assign(svg, { viewBox: { baseVal: { width, height } } });
  }
});
afterEach(() => void vi.unstubAllGlobals());

test("the picture of a still is the one of its two that is displayed", () => {
  stubStyles({ ".narrow": { display: "none" } });
  expect(layoutIn(page.find(".still"))?.svg).toBe(page.find(".wide svg"));
});

test("it is as large as its box allows, and in the middle of it", () => {
  stubStyles({ ".wide": { display: "none" } });
  place(page.find(".still"), 100, 50, 340, 900);
  place(page.find(".narrow svg"), 100, 60, 680, 1_000);
  expect(layoutIn(page.find(".still"))).toMatchObject({
    box: { x: 0, y: 10, width: 680, height: 1_000 },
    transform: { k: 2, x: 0, y: 110 },
  });
});

test("one whose ground runs on stands in the lower right corner of its box, and may cover its whole still", () => {
  stubStyles({ ".wide": { display: "none" } });
  page.find(".narrow svg").setAttribute("data-bleeds", "");
  place(page.find(".still"), 0, 0, 900, 900);
  place(page.find(".narrow svg"), 100, 60, 780, 800);
  expect(layoutIn(page.find(".still"))).toMatchObject({
    box: { x: 0, y: 0, width: 900, height: 900 },
    transform: { k: 2, x: 200, y: 60 },
  });
});

test("a still without a picture has none", () => {
  stubStyles({ div: { display: "none" } });
  expect(layoutIn(page.find(".still"))).toBeUndefined();
});

test("marks stand where their picture does, and its groups of marks are what is hidden while they move", () => {
  stubStyles({ ".wide": { display: "none" } });
  place(page.find(".still"), 0, 0, 340, 400);
  place(page.find(".narrow svg"), 0, 0, 340, 400);
  const layout = layoutIn(page.find(".still"));
  if (layout === undefined) throw new Error("There is a picture");
  const mark = { pieces: undefined, numbers: [], paint: {} as never, drawn: 1, onBasemap: false };
  const picture = pictureOf(layout, undefined, () => new Map([["a", mark]]));
  expect(picture.marks.get("a")?.transform).toEqual({ k: 1, x: 0, y: 0 });
  expect(picture.markGroups).toEqual([page.find(".narrow circle")]);
});

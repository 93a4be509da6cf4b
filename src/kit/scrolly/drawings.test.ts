import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stubPage } from "../../tests/page.ts";
import { Drawings, drawnEvent, isDrawn } from "./drawings.ts";

const still = '<div class="still"><div class="image"><img alt=""/></div></div>';
let page: ReturnType<typeof stubPage>;
let isWide = true;
const fetched = vi.fn<(address: string) => Promise<Pick<Response, "ok" | "json">>>();
beforeEach(() => {
  isWide = true;
  page = stubPage(
    `<section data-wide-media="(wide)" data-narrow="/n.json" data-wide="/w.json">${still}${still}<p data-table="trees">there</p></section>`,
  );
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return isWide;
    },
  }));
  vi.stubGlobal("fetch", fetched);
  fetched.mockReset();
  fetched.mockResolvedValue({
    ok: true,
    json: () => Promise.resolve({ stills: ['<svg id="a"></svg>', '<svg id="b"></svg>'], tables: { trees: "<table></table>" } }),
  });
});
afterEach(() => vi.unstubAllGlobals());

function drawAll(drawings: Drawings): void {
  while (drawings.drawNext());
}

test("nothing is drawn before the drawings have come", () => {
  expect(new Drawings(page.find("section")).drawNext()).toBe(false);
});

test("a passage asks once for the drawings of its layout, and each stands by the image that it replaces", async () => {
  const drawings = new Drawings(page.find("section"));
  expect(await drawings.ask()).toBe(true);
  expect(await drawings.ask()).toBe(false);
  expect(fetched.mock.calls).toEqual([["/w.json"]]);
  drawAll(drawings);
  expect(page.all(".still").every(isDrawn)).toBe(true);
  expect(page.all(".still > .wide > svg").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(page.all(".still > .image img").length).toBe(2);
});

test("the still that is seen is drawn before the others", async () => {
  const [first, second] = page.all(".still");
  second?.classList.add("is-active");
  const drawings = new Drawings(page.find("section"));
  await drawings.ask();
  drawings.drawNext();
  drawings.drawNext();
  expect([first, second].map((one) => one && isDrawn(one))).toEqual([false, true]);
});

test("tables come before the marks that tell of their rows, and stay on a screen of another layout", async () => {
  const drawings = new Drawings(page.find("section"));
  await drawings.ask();
  drawings.drawNext();
  expect([page.all("table").length, page.all("[data-table]").length, page.all(".still").filter(isDrawn).length]).toEqual([1, 0, 0]);
  drawAll(drawings);
  drawings.drop();
  expect(page.all("table").length).toBe(1);
});

test("each drawing that comes or goes is told to who listens around it", async () => {
  const heard = vi.fn();
  page.find("section").addEventListener(drawnEvent, ({ target }) => heard(page.all(".still").indexOf(target as HTMLElement)));
  const drawings = new Drawings(page.find("section"));
  await drawings.ask();
  drawAll(drawings);
  drawings.drop();
  expect(heard.mock.calls.flat()).toEqual([0, 1, 0, 1]);
});

test("on a screen of another layout the images are back until its own drawings come", async () => {
  const drawings = new Drawings(page.find("section"));
  await drawings.ask();
  drawAll(drawings);
  isWide = false;
  drawings.drop();
  expect(page.all(".still").some(isDrawn)).toBe(false);
  expect(page.all("svg")).toEqual([]);
  await drawings.ask();
  drawAll(drawings);
  expect(fetched).toHaveBeenLastCalledWith("/n.json");
  expect(page.all(".still > .narrow > svg").length).toBe(2);
});

test.each([
  ["the line is broken", () => Promise.reject(new TypeError("no line"))],
  ["the file is not there", () => Promise.resolve({ ok: false, json: () => Promise.resolve({ stills: [], tables: {} }) })],
])("where %s the images stay, and the next time it is asked for again", async (_, answer) => {
  fetched.mockImplementationOnce(answer);
  const drawings = new Drawings(page.find("section"));
  expect(await drawings.ask()).toBe(false);
  expect(drawings.drawNext()).toBe(false);
  expect(await drawings.ask()).toBe(true);
});

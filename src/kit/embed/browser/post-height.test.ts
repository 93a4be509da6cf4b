import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { place, stubPage } from "../../../tests/page.ts";
import { postHeight } from "./post-height.ts";

let posted: unknown[];
let heard: (event: { source: unknown; data: unknown }) => void;
let resized: () => void;
let content: HTMLElement;
let loadFonts: () => void;
const parent = { postMessage: (message: unknown) => posted.push(message) };
beforeEach(() => {
  posted = [];
  content = stubPage('<main><a href="https://a.example/">A</a></main>').find("main");
  place(content, 0, 0, 640, 120.2);
  const Observer = class {
    constructor(callback: () => void) {
      resized = callback;
    }
    observe(): void {}
  };
  vi.stubGlobal("ResizeObserver", Observer);
});
afterEach(() => void vi.unstubAllGlobals());

function start(address = "https://charts.example/embed/growth/", isTop = false): void {
  const frame = {
    location: { href: address },
    document: { fonts: { ready: new Promise<void>((resolve) => (loadFonts = resolve)) } },
    addEventListener: (_: string, listener: typeof heard) => (heard = listener),
  };
  const self = frame as unknown as Window & { parent: unknown };
  Object.assign(frame, { parent: isTop ? self : parent });
  postHeight(self, content);
}
/** What was posted of heights since it was asked last, in Datawrapper's terms. */
const heights = () =>
  posted.splice(0).flatMap((message) => (message as { "datawrapper-height"?: { report?: number } })["datawrapper-height"]?.report ?? []);
const fontsReady = async () => {
  loadFonts();
  await Promise.resolve();
  await Promise.resolve();
};

test("a page that is not framed posts nothing", () => {
  start(undefined, true);
  expect(posted).toEqual([]);
});

test("hosts are greeted at once; the height comes when the fonts are there, rounded up", async () => {
  start();
  expect(posted.length).toBeGreaterThan(0);
  expect(heights()).toEqual([]);
  await fontsReady();
  expect(heights()).toEqual([121]);
});

test("a new height is posted, the same one is not", async () => {
  start();
  await fontsReady();
  heights();
  resized();
  expect(heights()).toEqual([]);
  place(content, 0, 0, 640, 250);
  resized();
  expect(heights()).toEqual([250]);
});

test("a frame that is not displayed has no height to post", async () => {
  place(content, 0, 0, 0, 0);
  start();
  await fontsReady();
  expect(heights()).toEqual([]);
});

test("the same height is posted again to a host that asks, and to no other window", async () => {
  start();
  await fontsReady();
  heights();
  const question = { sentinel: "amp", type: "frames-init" };
  heard({ source: {}, data: question });
  await fontsReady();
  expect(heights()).toEqual([]);
  heard({ source: parent, data: question });
  await fontsReady();
  expect(heights()).toEqual([121]);
});

test("WordPress is asked to open a link that is clicked", () => {
  start("https://charts.example/embed/growth/#?secret=aB3");
  posted = [];
  content.querySelector("a")?.dispatchEvent(new Event("click", { bubbles: true }));
  expect(posted).toEqual([{ secret: "aB3", message: "link", value: "https://a.example/" }]);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stubPage } from "../../../tests/page.ts";
import { elementTransition } from "./element-transition.ts";

interface Animated {
  readonly id: string;
  readonly keyframes: Readonly<Record<string, readonly unknown[]>>;
  readonly timing: number | KeyframeAnimationOptions;
}
let animated: Animated[];
let running: { cancel: () => void }[];
let page: ReturnType<typeof stubPage>;
beforeEach(() => {
  [animated, running] = [[], []];
  page = stubPage(`<main>
    <div class="still"><svg class="chart" id="old"><circle data-key="shared" id="old-shared" cx="1"/><circle data-key="gone" id="gone"/></svg></div>
    <div class="still">
      <svg class="chart" id="not-displayed"></svg>
      <svg class="chart" id="new"><circle data-key="shared" id="shared" cx="9"/><circle data-key="fresh" id="fresh"/><text id="word">9</text></svg>
    </div>
  </main>`);
  vi.stubGlobal("getComputedStyle", (mark: Element) => ({ cx: `${mark.getAttribute("cx")}px`, opacity: "0.5" }));
  for (const element of page.all("svg, svg *"))
    Object.assign(element, {
      getClientRects: () => (element.id === "not-displayed" ? [] : [{}]),
      animate: (keyframes: Animated["keyframes"], timing: Animated["timing"]) => animated.push({ id: element.id, keyframes, timing }),
    });
  Object.assign(page.find("main"), { getAnimations: () => running });
});
afterEach(() => void vi.unstubAllGlobals());

const transition = () => elementTransition(page.find("main"));
function start(): void {
  const [from, to] = page.all(".still");
  if (from && to) transition().start(from, to);
}
const of = (id: string) => animated.filter((animation) => animation.id === id);

test("a mark of both scenes moves in what has changed, and its old one is hidden meanwhile", () => {
  start();
  expect(of("shared").map(({ keyframes }) => keyframes)).toEqual([{ cx: ["1px", "9px"] }]);
  expect(of("old-shared")).toEqual([{ id: "old-shared", keyframes: { visibility: ["hidden", "hidden"] }, timing: 700 }]);
});

test("a mark of the new scene alone fades in to the opacity it has; those of the old one alone fade out with it", () => {
  start();
  expect(of("fresh")[0]?.keyframes).toEqual({ opacity: ["0", "0.5"] });
  expect(of("gone")).toEqual([]);
  expect(of("old")).toEqual([{ id: "old", keyframes: { opacity: [1, 0], visibility: ["visible", "visible"] }, timing: 350 }]);
});

test("words fade in, and marks start one after the other", () => {
  start();
  expect(of("word")[0]?.keyframes).toEqual({ opacity: [0, 1] });
  expect(["shared", "fresh"].map((id) => of(id)[0]?.timing)).toMatchObject([{ delay: 0 }, { delay: 175 }]);
});

test("one under way is read where the reader saw it, and ended before the new one is measured", () => {
  const order: string[] = [];
  vi.stubGlobal("getComputedStyle", (mark: Element) => (order.push(mark.id), {}));
  running = [{ cancel: () => order.push("cancel") }];
  start();
  expect(order).toEqual(["old-shared", "gone", "cancel", "shared", "fresh"]);
});

test("finished, every animation of the figure is cancelled", () => {
  const cancel = vi.fn();
  running = [{ cancel }, { cancel }];
  transition().finish(undefined);
  expect(cancel).toHaveBeenCalledTimes(2);
});

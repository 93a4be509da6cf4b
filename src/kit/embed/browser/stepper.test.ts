import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stubMedia, stubPage } from "../../../tests/page.ts";
import { keyOfSwipe, namedStep, startStepper, stepAt } from "./stepper.ts";

test("an address names a step by its scene or by its number; anything else begins where the figure opens", () => {
  const scenes = ["field", "parts", "parks"];
  expect(["parts", "3", "1"].map((name) => namedStep(scenes, name, 2))).toEqual([1, 2, 0]);
  expect(["0", "4", "-1", "1.5", "x", "", null].map((name) => namedStep(scenes, name, 2))).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

test("arrows lead one step on and back, Home and End to the ends, and no further; other keys nowhere", () => {
  const keys = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End", "a"];
  expect(keys.map((key) => stepAt(key, 1, 4))).toEqual([2, 2, 0, 0, 0, 3, 1]);
  expect(keys.map((key) => stepAt(key, 0, 4))).toEqual([1, 1, 0, 0, 0, 3, 0]);
  expect(stepAt("ArrowRight", 3, 4)).toBe(3);
});

describe("a finger", () => {
  const swipe = (across: number, along: number) =>
    keyOfSwipe({ clientX: 100, clientY: 100 }, { clientX: 100 + across, clientY: 100 + along });
  test("that moves across turns a step: to the left, the next", () => {
    expect([swipe(-40, 0), swipe(60, 20)]).toEqual(["ArrowRight", "ArrowLeft"]);
  });
  test("that taps, or scrolls the page, turns none", () => {
    expect([swipe(0, 0), swipe(39, 0), swipe(60, 40), swipe(0, 200)]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("a figure of three steps", () => {
  let page: ReturnType<typeof stubPage>;
  const listeners = new Map<string, () => void>();
  beforeEach(() => {
    stubMedia();
    vi.stubGlobal("addEventListener", (type: string, listener: () => void) => listeners.set(type, listener));
    const step = (scene: string, opens = "") => `<div class="step ${opens}"><div class="still" data-scene="${scene}"></div></div>`;
    page = stubPage(`<main>
      <div class="stepper"><button>back</button><span role="status" data-count="Step #/3"></span><button>on</button></div>
      <div class="steps">${step("a")}${step("b", "is-active")}${step("c")}</div>
    </main>`);
    Object.assign(page.find("main"), { getAnimations: () => [] });
  });
  afterEach(() => void vi.unstubAllGlobals());

  const active = () => page.all(".step.is-active").map((step) => step.querySelector<HTMLElement>(".still")?.dataset["scene"]);
  const [back, on] = [0, 1].map((index) => () => page.all("button")[index]?.click());
  const press = (target: Element, key: string, part: Partial<KeyboardEvent> = {}) => {
    const event = Object.assign(new Event("keydown", { bubbles: true, cancelable: true }), { key }, part);
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };

  test("opens where the page was written to open, or where its address says", () => {
    startStepper(page.find("main"), null);
    expect([active(), page.find("[role=status]").textContent]).toEqual([["b"], "Step 2/3"]);
    startStepper(page.find("main"), "c");
    expect([active(), page.find("[role=status]").textContent]).toEqual([["c"], "Step 3/3"]);
  });

  test("turns by its buttons, which are disabled at the ends", () => {
    startStepper(page.find("main"), "a");
    const disabled = () => page.all("button").map((button) => button.hasAttribute("disabled"));
    expect(disabled()).toEqual([true, false]);
    on?.();
    expect([active(), disabled()]).toEqual([["b"], [false, false]]);
    on?.();
    expect([active(), disabled()]).toEqual([["c"], [false, true]]);
    back?.();
    expect(active()).toEqual(["b"]);
  });

  test("turns by keys on its stills and buttons; keys that turn nothing are left to the browser", () => {
    startStepper(page.find("main"), "a");
    expect(press(page.find(".still"), "End")).toBe(true);
    expect(active()).toEqual(["c"]);
    expect(press(page.find(".still"), "ArrowRight")).toBe(false);
    expect(press(page.find(".still"), "ArrowLeft", { altKey: true })).toBe(false);
    expect(press(page.find("main"), "ArrowLeft")).toBe(false);
    expect(active()).toEqual(["c"]);
  });
});

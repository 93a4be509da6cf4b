import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { place, stubPage } from "../../tests/page.ts";
import { appendTooltip, closeTooltip, describedMark, openTooltip } from "./tooltip.ts";

let page: ReturnType<typeof stubPage>;
let tip: HTMLElement;
beforeEach(() => {
  page = stubPage(`<section class="passage">
    <svg><circle data-key="a"/><circle data-key="b"/><circle data-key="none"/></svg>
    <table><thead><tr><th>Name</th></tr></thead><tr data-row="a"><td>A</td></tr><tr data-row="b"><td>B</td></tr></table>
  </section>`);
  for (const row of page.all("tr")) Object.defineProperty(row, "cells", { value: [...row.children] });
  vi.stubGlobal("innerWidth", 400);
  vi.stubGlobal("innerHeight", 300);
  tip = appendTooltip(page.document);
  Object.assign(tip, { offsetWidth: 100, offsetHeight: 50 });
  for (const mark of page.all("circle")) place(mark, 195, 95, 10, 10);
});
afterEach(() => void vi.unstubAllGlobals());
const mark = (key: string) => page.find(`[data-key=${key}]`);

test("it is closed at first, and announces what it will hold", () => {
  expect([tip.hidden, tip.parentElement?.getAttribute("role"), describedMark(tip)]).toEqual([true, "status", null]);
});

test("it describes one mark at a time", () => {
  openTooltip(tip, mark("a"));
  expect([tip.hidden, tip.textContent, describedMark(tip)]).toEqual([false, "NameA", mark("a")]);
  openTooltip(tip, mark("b"));
  expect([tip.textContent, describedMark(tip)]).toEqual(["NameB", mark("b")]);
});

test("a mark without a row leaves it as it is", () => {
  openTooltip(tip, mark("none"));
  expect(tip.hidden).toBe(true);
});

test("closed, it describes nothing, and closing it again touches nothing", () => {
  openTooltip(tip, mark("a"));
  closeTooltip(tip);
  expect([tip.hidden, describedMark(tip)]).toEqual([true, null]);
  const query = vi.spyOn(page.document, "querySelector");
  closeTooltip(tip);
  expect(query).not.toHaveBeenCalled();
});

describe("it lies", () => {
  const placeAt = (x: number, y: number) => {
    place(mark("a"), x, y, 10, 10);
    openTooltip(tip, mark("a"));
    return tip.style.translate;
  };
  test("below its mark, in the middle", () => expect(placeAt(195, 95)).toBe("150px 115px"));
  test("above it where there is no room below", () => expect(placeAt(195, 280)).toBe("150px 220px"));
  test("never outside the screen", () => {
    expect(placeAt(0, 95)).toBe("10px 115px");
    closeTooltip(tip);
    expect(placeAt(390, 95)).toBe("290px 115px");
  });
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { place, stubPage, stubStyles } from "../../tests/page.ts";
import type { Picture } from "./picture.ts";
import { PictureReader } from "./picture-reader.ts";

const onRead = vi.fn<(still: HTMLElement, picture: Picture) => void>();
let still: HTMLElement;
let empty: HTMLElement;
let reader: PictureReader;
beforeEach(() => {
  onRead.mockClear();
  stubStyles({});
  const page = stubPage(
    `<div id="a" class="still"><div><svg class="chart"><circle data-key="a"/></svg></div></div><div id="b" class="still"></div>`,
  );
  [still, empty] = [page.find("#a"), page.find("#b")];
  Object.assign(page.find("svg"), { viewBox: { baseVal: { width: 10, height: 10 } } });
  place(still, 0, 0, 10, 10);
  place(page.find("svg"), 0, 0, 10, 10);
  reader = new PictureReader({ read: () => new Map(), onRead });
});
afterEach(() => void vi.unstubAllGlobals());

function readAll(one: HTMLElement): number {
  let count = 0;
  for (; !reader.isRead(one); count += 1) reader.readNext(one);
  return count;
}

test("a picture is read in parts, and handed on when the last is done", () => {
  const parts = reader.partsLeft(still);
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts.slice(0, -1)) part();
  expect([reader.isRead(still), onRead.mock.calls.length]).toEqual([false, 0]);
  parts.at(-1)?.();
  expect([reader.isRead(still), onRead.mock.calls.length]).toEqual([true, 1]);
  expect(onRead.mock.calls[0]).toEqual([still, reader.pictureOf(still)]);
});

test("whoever comes does the next part: none is done twice", () => {
  const parts = reader.partsLeft(still);
  readAll(still);
  expect(reader.partsLeft(still)).toEqual([]);
  for (const part of parts) part();
  expect(onRead).toHaveBeenCalledTimes(1);
});

test("a still without a picture is read too, and nothing is handed on", () => {
  readAll(empty);
  expect(reader.pictureOf(empty)).toBeUndefined();
  expect(onRead).not.toHaveBeenCalled();
});

test("boxes are those of the pictures that were found", () => {
  expect(reader.boxes()).toEqual([]);
  readAll(still);
  readAll(empty);
  expect(reader.boxes()).toEqual([{ x: 0, y: 0, width: 10, height: 10 }]);
});

test("when the page has changed all is measured again, but for the styles", () => {
  const parts = readAll(still);
  reader.forget();
  expect([reader.isRead(still), reader.pictureOf(still), reader.boxes()]).toEqual([false, undefined, []]);
  expect(readAll(still)).toBe(parts - 1);
  expect(onRead).toHaveBeenCalledTimes(2);
});

test("what was not begun is still to be begun when the page has changed", () => {
  const parts = reader.partsLeft(still).length;
  reader.forget();
  expect(reader.partsLeft(still).length).toBe(parts);
});

import { afterEach, expect, test, vi } from "vitest";
import { bitmapOf, loadBitmap } from "./bitmaps.ts";

afterEach(() => void vi.unstubAllGlobals());

const stubFetch = (answer: () => Promise<unknown>) => {
  const fetch = vi.fn(answer);
  vi.stubGlobal("fetch", fetch);
  vi.stubGlobal("createImageBitmap", (blob: unknown) => Promise.resolve({ of: blob }));
  return fetch;
};

test("an image is fetched once, and is there once it has come", async () => {
  const fetch = stubFetch(() => Promise.resolve({ ok: true, blob: () => Promise.resolve("pixels") }));
  const loading = loadBitmap("https://example.org/a.jpg");
  expect(bitmapOf("https://example.org/a.jpg")).toBeUndefined();
  await Promise.all([loading, loadBitmap("https://example.org/a.jpg")]);
  expect(bitmapOf("https://example.org/a.jpg")).toEqual({ of: "pixels" });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("one that did not come is asked for again by the next scene", async () => {
  const fetch = stubFetch(() => Promise.reject(new TypeError("offline")));
  await loadBitmap("https://example.org/b.jpg");
  await loadBitmap("https://example.org/b.jpg");
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(bitmapOf("https://example.org/b.jpg")).toBeUndefined();
});

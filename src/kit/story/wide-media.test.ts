import { expect, test } from "vitest";
import { inDark, wideMedia } from "./wide-media.ts";

test("a still in a column of its own is wide as soon as the column is", () => {
  expect(wideMedia(undefined)).toBe("(min-width: 38rem)");
  expect(wideMedia("scrolly scrolly-wide")).toBe("(min-width: 38rem)");
});

test("a still on a stage needs a desk or a tablet held upright, but where nothing moves", () => {
  const [beside, below, ...standing] = wideMedia("scrolly tall-700").split(", ");
  expect([beside, below]).toEqual(["(min-width: 64rem)", "(min-width: 44rem) and (min-height: 56rem)"]);
  expect(standing.length).toBeGreaterThan(0);
  for (const query of standing) expect(query).toMatch(/^\(min-width: 38rem\) and /);
});

test("in the dark each of the screens counts only where the theme is dark", () => {
  expect(inDark("(a), (b) and (c)")).toBe("(prefers-color-scheme: dark) and (a), (prefers-color-scheme: dark) and (b) and (c)");
  expect(inDark("all")).toBe("(prefers-color-scheme: dark)");
});

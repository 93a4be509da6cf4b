import { describe, expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { parkMapScenes } from "./scenes.ts";
import { parkMap } from "./series.ts";
import { closeUp } from "./words.ts";

const series = parkMap(newsroom);
const [province] = Object.values(parkMapScenes.read().scenes).filter(({ zoomed }) => !zoomed);
if (province === undefined) throw new Error("No scene of the whole province");
const lookAt = (...focus: string[]) => closeUp(series, { ...province, zoomed: true, focus });

describe("of a closer look at one park is said", () => {
  const bySum = series.sites.toSorted((a, b) => b.tally.usd - a.tally.usd);
  test("that it is foremost, where it has the most projects and the most capital", () => {
    const said = bySum.map(({ id }) => lookAt(id)?.isForemost);
    expect(said).toEqual(bySum.map((_, index) => index === 0));
  });
  test("that its largest project has ended", () => {
    const lost = series.sites.filter(({ id }) => lookAt(id)?.hasLost);
    expect(lost.map(({ projects }) => projects[0]?.status)).toEqual(lost.map(() => "ended"));
    expect(lost.length).toBeGreaterThan(0);
  });
});

test("of several parks, and of the province, nothing of one park is said", () => {
  const [first, second] = series.sites.map(({ id }) => id);
  expect(lookAt(first ?? "", second ?? "")).toBeUndefined();
  expect(closeUp(series, { ...province, focus: [first ?? ""] })).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { projectDot } from "./project-dots.fixture.ts";
import { newsroom } from "../../tests/newsroom.ts";
import { groupBy, projects, tally } from "./projects.ts";

const dong = projectDot("dong", { capital: 2000, currency: "billion-vnd", country: "VN" });
const unpriced = projectDot("unpriced", { capital: null, currency: null, country: null, park: null });
const ended = projectDot("ended", { capital: 1500, status: "ended" });
const memorandum = projectDot("memorandum", { capital: 900, status: "memorandum" });

describe("a tally", () => {
  const {
    projects: count,
    inDollars,
    usd,
    vnd,
    left,
  } = tally([projectDot("a"), projectDot("b", { capital: 0.2 }), dong, unpriced, memorandum, ended]);
  test("adds up dollars only, and never converts dong", () => expect({ usd, vnd }).toEqual({ usd: 100.2, vnd: 2000 }));
  test("counts what has no price, but says how many of the projects the sum rests on", () =>
    expect({ count, inDollars }).toEqual({ count: 4, inDollars: 2 }));
  test("leaves out what ended or was only signed as a memorandum, and names it", () =>
    expect(left.map(({ id }) => id)).toEqual(["ended", "memorandum"]));
});

describe("groups", () => {
  test("stand by their sum; those no source places come last, however large", () => {
    const dots = [projectDot("a", { country: "KR", capital: 5 }), projectDot("b"), projectDot("c", { country: null, capital: 800 })];
    expect(groupBy(dots, "country").map(({ key }) => key)).toEqual(["JP", "KR", null]);
  });
  test("by status run from a factory at work to one given up", () => {
    const dots = [ended, projectDot("a"), projectDot("b", { status: "operating" }), memorandum];
    expect(groupBy(dots, "status").map(({ key }) => key)).toEqual(["operating", "licensed", "memorandum", "ended"]);
  });
  test("by capital keep apart what cannot be added up", () => {
    const groups = groupBy([projectDot("a"), dong, unpriced, ended], "capital");
    expect(groups.map(({ key, dots }) => [key, dots.map(({ id }) => id)])).toEqual([
      ["counted", ["a"]],
      ["not-counted", ["ended"]],
      ["in-dong", ["dong"]],
      ["unpriced", ["unpriced"]],
    ]);
  });
});

describe("the projects of a frozen day", () => {
  const series = projects(newsroom, { withdrawn: "jinko-hai-ha" });
  test("stand in exactly one group of each grouping", () => {
    for (const groups of Object.values(series.groups)) expect(groups.flatMap(({ dots }) => dots)).toHaveLength(newsroom.projects.length);
  });
  test("add up to the same sum by whatever they are grouped", () => {
    for (const groups of Object.values(series.groups))
      expect(groups.reduce((sum, group) => sum + group.tally.usd, 0)).toBeCloseTo(series.tally.usd, 6);
  });
  test("hold the one that its investor gave up, outside the sum", () => {
    expect(series.withdrawal.dot.status).toBe("ended");
    expect(series.tally.left).toContain(series.withdrawal.dot);
  });
});

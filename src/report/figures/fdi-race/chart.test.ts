import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../../../kit/table/date-span.ts";
import { type FdiRaceSeries, type RacePoint, type RaceYear, shareOfYear } from "./series.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { fdiRace, type FdiRaceWords } from "./chart.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

const words: FdiRaceWords = {
  firstMonth: (month) => `tháng ${month}`,
  promised: (amount) => `hẹn ${amount}`,
  missing: (amount) => `thiếu ${amount}`,
  expected: (amount) => `dự kiến ${amount}`,
  window: (amount, days) => `cần ${amount} trong ${days} ngày`,
  unsettled: (kinds) => kinds.join(", "),
  until: (date) => `đến ${date}`,
  jump: (from, to) => `từ ${from.amount} lên ${to.amount}`,
};

function dayOf(iso: string) {
  const day = parseDateSpan(iso);
  if (day === undefined) throw new Error(`No date: ${iso}`);
  return day;
}
function point(iso: string, total: number, status: RacePoint["status"] = "reported"): RacePoint {
  const day = dayOf(iso);
  return { day, share: shareOfYear(day), total, qualifier: null, status, row: "a row", source: "a", notes: { vi: null, en: null } };
}
const year = (number: number, points: [RacePoint, ...RacePoint[]]): RaceYear => {
  const last = points.at(-1) ?? points[0];
  return { year: number, points, last, complete: last.share === 1 };
};
const promiseDay = point("2024-11-14", 2047.31);
const series: FdiRaceSeries = {
  years: [
    year(2023, [point("2023-09-30", 854.62), point("2023-10-19", 3092), point("2023-12-31", 3152)]),
    year(2024, [promiseDay, point("2024-12-31", 2874.6)]),
    year(2025, [point("2025-08-31", 317.6, "estimate"), point("2025-10-31", 527.49)]),
  ],
  promise: { id: "goal", year: 2024, from: promiseDay, target: 3000, qualifier: "over", row: "a row", source: "a" },
  expected: { year: 2025, total: 1000, qualifier: "about", row: "a row", source: "a" },
  sameMonths: null,
};
const draw = (lead: number, behind: number[] = [], width = 720) =>
  fdiRace(series, { ...chartOptions(words, { width }), scene: { lead, behind, until: null } });
const key = (svg: Element, name: string) => svg.querySelector(`[data-key="${name}"]`);
const numberOf = (element: Element | null, attribute: string): number => Number(element?.getAttribute(attribute));

describe("the race within a year", () => {
  test("starts every line at nothing and ends it at its last checkpoint", () => {
    const svg = draw(2025, [2024]);
    const last = key(svg, "2025-10-31");
    const d = key(svg, "line-2025")?.getAttribute("d") ?? "";
    expect(d.startsWith("M0,")).toBe(true);
    expect(d.endsWith(`${last?.getAttribute("cx")},${last?.getAttribute("cy")}`)).toBe(true);
  });
  test("says at its end by how much the year of the promise ended below it", () => {
    expect(draw(2024).textContent).toContain("thiếu 125,4");
    expect(draw(2025, [2024]).textContent).not.toContain("thiếu");
  });
  test("does not continue an unfinished year to its end", () => {
    const svg = draw(2025, [2024]);
    expect(numberOf(key(svg, "2025-10-31"), "cx")).toBeLessThan(numberOf(key(svg, "2024-12-31"), "cx"));
    expect(svg.textContent).toContain("đến 31/10/2025");
  });
  test("draws what was only expected as a mark off the line, hollow and in words", () => {
    const svg = draw(2025);
    expect(key(svg, "expected-2025")?.getAttribute("class")).toBe("forecast");
    expect(svg.textContent).toContain("dự kiến");
  });
  test.each([
    ["reported", null],
    ["outcome", null],
    ["preliminary", "sơ bộ"],
    ["estimate", "ước tính"],
    ["forecast", "dự kiến"],
    ["target", "mục tiêu"],
  ] as const)("tells %s figures from those that may yet change, and names these in a key", (status, word) => {
    const race = { ...series, expected: null, years: [year(2025, [point("2025-08-31", 317.6, status), point("2025-10-31", 527.49)])] };
    const svg = fdiRace(race, { ...chartOptions(words, { width: 720 }), scene: { lead: 2025, behind: [], until: null } });
    expect(key(svg, "2025-08-31")?.getAttribute("class")?.includes("open")).toBe(word !== null);
    expect([...svg.querySelectorAll("text.small")].map(({ textContent }) => textContent)).toEqual(word === null ? [] : [word]);
  });
  test("names each kind of hollow dots once, those of the years behind too", () => {
    const years = [year(2024, [point("2024-06-30", 900, "preliminary")]), year(2025, [point("2025-08-31", 317.6, "estimate")])];
    const svg = fdiRace({ ...series, years }, { ...chartOptions(words), scene: { lead: 2025, behind: [2024], until: null } });
    expect([...svg.querySelectorAll("text.small")].map(({ textContent }) => textContent)).toEqual(["sơ bộ, ước tính"]);
  });
});

describe("a year that halts on its way", () => {
  const [halted, whole] = [dayOf("2024-11-14"), null].map((until) =>
    fdiRace(series, { ...chartOptions(words, { width: 720 }), scene: { lead: 2024, behind: [2023], until } }),
  );
  if (halted === undefined || whole === undefined) throw new Error("Two pictures are compared");
  const lineOf = (svg: Element) => key(svg, "line-2024")?.getAttribute("d") ?? "";
  test("is the beginning of its own line, on the same scales", () => {
    expect(lineOf(whole).startsWith(lineOf(halted))).toBe(true);
    expect(lineOf(halted).length).toBeLessThan(lineOf(whole).length);
  });
  test("shows no later day, and names no end", () => {
    expect(key(halted, "2024-12-31")).toBeNull();
    expect(key(halted, "2024-11-14")).not.toBeNull();
    expect([...halted.querySelectorAll("text.end.lead")]).toEqual([]);
  });
  test("knows nothing yet of what was said later", () => {
    const early = fdiRace(series, {
      ...chartOptions(words, { width: 720 }),
      scene: { lead: 2025, behind: [2024], until: dayOf("2025-08-31") },
    });
    expect(key(early, "expected-2025")).toBeNull();
    expect(early.textContent).not.toContain("dự kiến");
    expect(early.textContent).toContain("đến 31/8/2025");
    const unpromised = { ...series, promise: { ...series.promise, from: point("2024-12-20", 2800) } };
    const before = fdiRace(unpromised, {
      ...chartOptions(words, { width: 720 }),
      scene: { lead: 2024, behind: [], until: dayOf("2024-11-14") },
    });
    expect(before.querySelector(".window, .target, .ring")).toBeNull();
    expect(before.textContent).not.toContain("hẹn");
  });
});

describe("the words at an open end", () => {
  const drawTo = (last: RacePoint) =>
    fdiRace(
      {
        ...series,
        years: [year(2023, [point("2023-09-10", 600), point("2023-12-31", 3152)]), year(2025, [last, point("2025-12-01", 999)])],
      },
      { ...chartOptions(words, { width: 340 }), scene: { lead: 2025, behind: [2023], until: last.day } },
    ).querySelector("text.lead");
  test("stand to the right of it", () => expect(drawTo(point("2025-03-01", 50))?.getAttribute("text-anchor")).toBeNull());
  test("and above it, to the left, where another year's line runs there", () => {
    const text = drawTo(point("2025-09-20", 1200));
    expect(text?.getAttribute("text-anchor")).toBe("end");
    expect(numberOf(text, "y")).toBeLessThan(numberOf(drawTo(point("2025-09-20", 200)), "y"));
  });
});

describe("the promise", () => {
  test("opens a window from its day to the end of the year, up to its target", () => {
    const svg = draw(2024, [2023]);
    const box = key(svg, "target-goal:window");
    const target = key(svg, "target-goal");
    expect(numberOf(box, "x")).toBeCloseTo(numberOf(key(svg, "2024-11-14"), "cx"), 0);
    expect(numberOf(box, "x") + numberOf(box, "width")).toBeCloseTo(numberOf(key(svg, "2024-12-31"), "cx"), 0);
    expect(numberOf(target, "y")).toBeLessThan(numberOf(key(svg, "2024-12-31"), "cy"));
  });
  test.each([340, 720])("says below the window, inside the picture, how much it wants in how many days, at %i", (width) => {
    const said = [...draw(2024, [2023], width).querySelectorAll("text.promise:not(.end)")];
    expect(said.map(({ textContent }) => textContent).join(" ")).toBe("cần hơn\u00a0952,69 trong 47 ngày");
    for (const text of said) {
      expect(numberOf(text, "x") + textWidth(text.textContent ?? "", typeScale.body.size)).toBeLessThanOrEqual(width);
      expect(numberOf(text, "y")).toBeGreaterThan(numberOf(key(draw(2024, [2023], width), "2024-11-14"), "cy"));
    }
  });
  test("is shown only with its own year", () => expect(key(draw(2025, [2024]), "target-goal:window")).toBeNull());
});

test("checkpoints keep their key and place from scene to scene", () => {
  const [alone, behind] = [draw(2023), draw(2025, [2023])];
  for (const attribute of ["cx", "cy"])
    expect(key(alone, "2023-10-19")?.getAttribute(attribute)).toBe(key(behind, "2023-10-19")?.getAttribute(attribute));
});

test("labels at the right edge keep their distance", () => {
  const heights = [...draw(2024, [2023]).querySelectorAll("text.end")].map((label) => numberOf(label, "y")).sort((a, b) => a - b);
  for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(15.9);
});

test("the promise at phone width", async () => {
  await expect(prettySvg(draw(2024, [2023], 340))).toMatchFileSnapshot("snapshots/340.svg");
});

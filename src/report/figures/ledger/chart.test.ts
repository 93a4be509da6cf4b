import { expect, test } from "vitest";
import { type DateSpan, parseDateSpan } from "../../../kit/table/date-span.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";
import { type LedgerSeries, type Promised, ledger as seriesOf, type Verdict } from "../../promises/verdicts.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { ledger, type LedgerScene } from "./chart.ts";
import { formatIn } from "../../../kit/i18n/format.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";

const span = (iso: string): DateSpan => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
};
const entry = (id: string, verdict: Verdict, more: Partial<Promised>): Promised => ({
  id,
  verdict,
  note: { vi: null, en: null },
  word: "goal",
  speaker: "province",
  alsoSaid: [],
  title: { vi: `Lời hẹn ${id}`, en: `Promise ${id}` },
  comparison: "more-than",
  target: null,
  unit: null,
  unitNames: null,
  due: null,
  statedOn: span("2024-11"),
  outcome: null,
  outcomeQualifier: null,
  computed: false,
  outcomeDate: null,
  outcomeStatus: null,
  outcomeAsOf: null,
  distance: null,
  delay: null,
  rows: [],
  sources: ["s"],
  ...more,
});
const entries = [
  entry("fdi", "just-short", {
    target: 3000,
    unit: "million-usd",
    due: span("2024"),
    outcome: 2877.8,
    distance: { absolute: -122.2, percent: -4.07 },
    alsoSaid: [entry("more", "missed", { title: { vi: "Thêm nữa", en: "Some more" }, unit: "million-usd", target: 900, outcome: 800 })],
  }),
  entry("budget", "exceeded", { target: 100, unit: "billion-vnd", outcome: 150, distance: { absolute: 50, percent: 50 } }),
  entry("share", "cannot-be-checked", { target: 15, unit: "percent" }),
  entry("car", "late", {
    comparison: "by",
    due: span("2024-12"),
    outcomeDate: span("2025-03-26"),
    delay: { days: 85, months: 3, atLeast: false },
  }),
];
const demands = [entry("demand", "missed", { word: "ultimatum", comparison: "by", due: span("2024-Q3"), outcomeAsOf: span("2025-11-07") })];
const counts = { exceeded: 1, kept: 0, "just-short": 1, late: 1, missed: 0, open: 0, "cannot-be-checked": 1 };
const series: LedgerSeries = { entries, demands, today: 0, counts };
const drawScene = (scene: LedgerScene, width: number, from = series, lang: "vi" | "en" = "vi") =>
  ledger(from, { ...chartOptions({ vi, en }[lang].chart, { width, lang }), scene });
const draw = (width: number, from = series, lang: "vi" | "en" = "vi") => drawScene({ view: "all", rows: [] }, width, from, lang);
const widthOf = (svg: Element, key: string, mark: string): number =>
  Number(svg.querySelector(`[data-key="${key}"] .${mark}`)?.getAttribute("width"));

test("a target that was not reached leaves part of its frame empty, an exceeded one is overrun", () => {
  const svg = draw(720);
  expect(widthOf(svg, "fdi", "came")).toBeLessThan(widthOf(svg, "fdi", "promised"));
  expect(widthOf(svg, "budget", "came")).toBeGreaterThan(widthOf(svg, "budget", "promised"));
});

test("an unknown outcome is a broken frame without a bar", () => {
  const svg = draw(720);
  expect(svg.querySelector('[data-key="share"] .promised.unknown')).not.toBeNull();
  expect(svg.querySelector('[data-key="share"] .came')).toBeNull();
});

test("a promise of a date has words and no bar", () => {
  const row = draw(720).querySelector('[data-key="car"]');
  expect(row?.querySelector(".promised")).toBeNull();
  expect(row?.textContent).toContain("sau hạn khoảng 3\u00a0tháng");
});

test("verdicts differ in word and in shape", () => {
  const shapes = [...draw(340).querySelectorAll(".glyph")].map((glyph) => glyph.getAttribute("d"));
  expect(new Set(shapes).size).toBe(entries.length);
  for (const { verdict } of entries) expect(draw(340).textContent).toContain(vi.chart.verdicts[verdict]);
});

test("every row holds its verdict as one group, after what it is a verdict on", () => {
  const rows = [...draw(720).querySelectorAll("g.reveal")];
  expect(rows.map((row) => row.getAttribute("data-row"))).toEqual([...entries, ...demands].map(({ id }) => id));
  expect(rows.map((row) => row.lastElementChild?.getAttribute("class"))).toEqual(rows.map(() => "verdict"));
});

test("whose word it is stands with every promise, and what else was said of one stands with that one", () => {
  const svg = draw(720);
  expect(svg.querySelector('[data-key="budget"]')?.textContent).toContain("mục tiêu của tỉnh");
  expect(svg.querySelector('[data-key="fdi"]')?.textContent).toMatch(/Thêm ?nữa/);
  expect(svg.querySelector('[data-key="more"]')).toBeNull();
});

test("a goal set anew says which of the two its verdict counts", () => {
  const anew = entry("anew", "missed", { target: 120, unit: "billion-vnd", outcome: 150, statedOn: span("2025-02"), due: span("2025") });
  const [first] = series.entries.filter(({ id }) => id === "budget");
  const entries = [{ ...(first as Promised), due: span("2025"), alsoSaid: [anew] }];
  const svg = draw(720, { ...series, entries, demands: [] });
  expect(svg.textContent).toContain(vi.chart.also(anew, entries[0] as Promised, formatIn("vi")).slice(0, 20));
  expect(vi.chart.aim(entries[0] as Promised, formatIn("vi"))).toContain("nêu lại");
});

test("every promise stands once above the rows, in the group of its verdict", () => {
  const glyphs = draw(720).querySelectorAll("svg > .glyph");
  expect(glyphs).toHaveLength(series.entries.length);
  for (const verdict of new Set(series.entries.map((entry) => entry.verdict)))
    expect([...glyphs].filter((glyph) => glyph.classList.contains(verdict))).toHaveLength(
      series.entries.filter((entry) => entry.verdict === verdict).length,
    );
});

test("an ultimatum stands last and has no verdict", () => {
  const last = [...draw(720).querySelectorAll("g.reveal")].at(-1);
  expect(last?.getAttribute("data-key")).toBe("demand");
  expect(last?.querySelector(".glyph")).toBeNull();
  expect(last?.textContent).toContain(vi.chart.noPromise);
});

test.each([
  [340, "vi"],
  [720, "vi"],
  [340, "en"],
  [720, "en"],
] as const)("no line of the ledger of a frozen day leaves the picture at %i in %s", (width, lang) => {
  const sizes: Record<string, readonly [number, 400 | 600]> = {
    "strong title": [15, 600],
    "strong heading": [14, 600],
    strong: [13, 600],
    "small muted": [12, 400],
  };
  for (const text of draw(width, seriesOf(newsroom), lang).querySelectorAll("text")) {
    const [size, weight] = sizes[text.getAttribute("class") ?? ""] ?? [13, 400];
    expect(Number(text.getAttribute("x")) + textWidth(text.textContent ?? "", size, weight), text.textContent ?? "").toBeLessThanOrEqual(
      width,
    );
  }
});

test.each([340, 720])("by verdict every promise is there as a shape or by its title at %i", (width) => {
  const svg = drawScene({ view: "verdicts", rows: [] }, width);
  if (width === 340) expect(svg.querySelectorAll(".glyph")).toHaveLength(series.entries.length);
  else for (const { title } of series.entries) expect(svg.textContent).toContain(title.vi);
  for (const { verdict } of series.entries) expect(svg.textContent).toContain(vi.chart.verdicts[verdict]);
});

test("on a phone promises that are judged stand above those that are not", () => {
  const svg = drawScene({ view: "verdicts", rows: [] }, 340);
  const order = [...svg.querySelectorAll(".glyph")].map((glyph) => glyph.getAttribute("class"));
  expect(order.at(-1)).toContain("cannot-be-checked");
  expect(svg.textContent).toContain(vi.chart.parts.judged(3));
});

test("a scene that speaks of a promise has its row alone, and steps the shapes of the others back", () => {
  const svg = drawScene({ view: "rows", rows: ["budget"] }, 340);
  expect([...svg.querySelectorAll("[data-row]")].map((row) => row.getAttribute("data-row"))).toEqual(["budget"]);
  expect(svg.querySelectorAll(".meant .glyph")).toHaveLength(1);
  expect(svg.querySelectorAll(".quiet .glyph")).toHaveLength(series.entries.length - 1);
});

test("on a desk such a scene has every row of those verdicts, and steps the shapes of the others back", () => {
  const svg = drawScene({ view: "rows", rows: ["budget"] }, 720);
  expect([...svg.querySelectorAll(".meant .glyph")].map((glyph) => glyph.getAttribute("class"))).toEqual(["glyph exceeded"]);
  expect(svg.querySelectorAll(".quiet .glyph")).toHaveLength(series.entries.length - 1);
});

test.each([
  [vi, "vi", "Giữ 1 trong 3 lời hẹn đã có kết quả", "Suýt đạt: 1; trễ hoặc lỡ: 1."],
  [en, "en", "Of 3 promises judged, 1 was kept", "Just short: 1; late or missed: 1."],
] as const)("it opens on how many were kept, and says what became of the others", ({ title, takeaway }, lang, finding, others) => {
  expect(typeof title === "string" ? title : title(series, formatIn(lang))).toBe(finding);
  expect(takeaway(series, formatIn(lang))).toBe(others);
});

test.each([340, 720])("the ledger at %i", async (width) => {
  await expect(prettySvg(draw(width))).toMatchFileSnapshot(`snapshots/${width}.svg`);
});

import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../../kit/table/date-span.ts";
import { newsroom } from "../../tests/newsroom.ts";
import { judged, ledger, verdictNames, verdictOn } from "./verdicts.ts";

const span = (iso: string) => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
};
const today = span("2026-11-22").to;
const nothing = { value: null, qualifier: null, date: null, asOf: null } as const;

const byDate = (due: string, happened?: string, asOf?: string) =>
  verdictOn(
    { comparison: "by", target: null, due: span(due) },
    { ...nothing, date: happened === undefined ? null : span(happened), asOf: asOf === undefined ? null : span(asOf) },
    today,
  );

describe("a promise of a date", () => {
  test("is kept up to the last day of its span", () => expect(byDate("2025-Q2", "2025-06-28")).toBe("kept"));
  test("is late from the day after", () => expect(byDate("2024-12", "2025-03-26")).toBe("late"));
  test("is missed when a later source says it had not happened", () => expect(byDate("2024-Q3", undefined, "2025-11-07")).toBe("missed"));
  test("is not missed by a source older than its due date", () =>
    expect(byDate("2025-12-19", undefined, "2025-11-07")).toBe("cannot-be-checked"));
  test("cannot be checked when nothing was found", () => expect(byDate("2025-12-19")).toBe("cannot-be-checked"));
  test("is open while its last day lies ahead", () => expect(byDate("2027-Q3")).toBe("open"));
  test("cannot be checked when all that is known is the year", () => expect(byDate("2025-Q2", "2025")).toBe("cannot-be-checked"));
});

const byNumber = (
  comparison: "more-than" | "at-least" | "about" | "unclear",
  outcome: number | null,
  rest: { due?: string; asOf?: string; qualifier?: "over" | "nearly" | "about" } = {},
) =>
  verdictOn(
    { comparison, target: 100, due: span(rest.due ?? "2025") },
    { ...nothing, value: outcome, asOf: span(rest.asOf ?? "2026-01"), qualifier: rest.qualifier ?? null },
    today,
  );

describe("a promise of a number", () => {
  test("is exceeded from five percent above", () => {
    expect(byNumber("more-than", 105)).toBe("exceeded");
    expect(byNumber("more-than", 104.9)).toBe("kept");
  });
  test("is just short down to five percent below, and missed from there", () => {
    expect(byNumber("at-least", 95)).toBe("just-short");
    expect(byNumber("at-least", 94.9)).toBe("missed");
  });
  test("below zero goes by the same distance", () => {
    const fall = (value: number) =>
      verdictOn({ comparison: "at-least", target: -100, due: span("2025") }, { ...nothing, value, asOf: span("2026-01") }, today);
    expect([-94, -100, -104, -106].map(fall)).toEqual(["exceeded", "kept", "just-short", "missed"]);
  });
  test("of more than 100 is just short at 100, of at least 100 kept", () => {
    expect(byNumber("more-than", 100)).toBe("just-short");
    expect(byNumber("at-least", 100)).toBe("kept");
  });
  test("leaves a tie to the outcome's own wording", () => {
    expect(byNumber("more-than", 100, { qualifier: "over" })).toBe("kept");
    expect(byNumber("at-least", 100, { qualifier: "nearly" })).toBe("just-short");
    expect(byNumber("at-least", 100, { qualifier: "about" })).toBe("cannot-be-checked");
  });
  test("of about 100 allows five percent below", () => {
    expect(byNumber("about", 95)).toBe("kept");
    expect(byNumber("about", 94.9)).toBe("missed");
  });
  test("is open before its due date, whatever an interim figure says", () =>
    expect(byNumber("at-least", 20, { due: "2026", asOf: "2026-06" })).toBe("open"));
  test("cannot be checked without an outcome, with one measured too early, or when it was vague", () => {
    expect(byNumber("at-least", null)).toBe("cannot-be-checked");
    expect(byNumber("at-least", 80, { asOf: "2025-10" })).toBe("cannot-be-checked");
    expect(byNumber("unclear", 120)).toBe("cannot-be-checked");
  });
});

describe("the ledger of a frozen day", () => {
  const { entries, demands, counts } = ledger(newsroom);
  const entry = (id: string) => judged(newsroom).find((candidate) => candidate.id === id);

  test("computes what came in after mid-November from the two totals", () => {
    const added = entry("fdi-added-late-2024");
    expect(added).toMatchObject({ computed: true, verdict: "missed" });
    expect(added?.outcome).toBeCloseTo(828.02, 2);
    expect(added?.distance?.absolute).toBeCloseTo(-131.98, 2);
    expect(added?.sources).toContain("seed-bqn-2024-11");
  });
  test("says how late the first car was", () => expect(entry("car-first-product")?.delay).toEqual({ days: 85, months: 3, atLeast: false }));
  test("gives a missed date only a lower bound", () => expect(entry("lng-start-2024-q3")?.delay?.atLeast).toBe(true));

  test("counts each promise once, the best verdicts first", () => {
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(entries.length);
    const places = entries.map(({ verdict }) => verdictNames.indexOf(verdict));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  test("has every row of the table once: as a promise, said with one, or as an ultimatum", () => {
    const told = [...entries.flatMap(({ id, alsoSaid }) => [id, ...alsoSaid.map((also) => also.id)]), ...demands.map(({ id }) => id)];
    expect(told.toSorted()).toEqual(newsroom.promises.map(({ id }) => id).toSorted());
    expect(demands.length).toBeGreaterThan(0);
    expect(entries.some(({ alsoSaid }) => alsoSaid.length > 0)).toBe(true);
  });
});

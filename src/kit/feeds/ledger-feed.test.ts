import { describe, expect, test } from "vitest";
import { item, orchardLedger } from "../ledger/ledger.fixture.ts";
import { parseDateSpan } from "../table/date-span.ts";
import type { AnyData } from "../table/data.ts";
import type { Source } from "../table/sources.ts";
import { changedOn, ledgerFeed } from "./ledger-feed.ts";

const source = (id: string, accessed: string) => ({ id, accessed: parseDateSpan(accessed) }) as unknown as Source;
const data: AnyData = {
  sources: [source("paper", "2031-02-01"), source("radio", "2031-06-30")],
  publishers: [],
  corrections: [],
  answers: [],
};
const due = (iso: string) => ({ dueSpan: parseDateSpan(iso) ?? null });
const said = { brand: "Hai · Vườn" };
const report = { words: { vi: said, en: said }, licence: { id: "CC0-1.0", title: "CC0", address: "https://example.org/" } };
const feed = (...items: Parameters<typeof orchardLedger>[0][number][]) =>
  ledgerFeed(
    report as unknown as Parameters<typeof ledgerFeed>[0],
    orchardLedger(items),
    data,
    { site: "https://gardens.example", base: "/two/" },
    "vi",
  );

describe("the day on which a verdict can have changed", () => {
  const day = (of: Parameters<typeof item>[1]) => changedOn(item("a", of), orchardLedger([]), data);
  test("is when a source of it was last read", () => expect(day({ ...due("2032"), sources: ["paper", "radio"] })).toBe("2031-06-30"));
  test("is the day after its date, where that came later", () => expect(day(due("2031-Q1"))).toBe("2031-04-01"));
});

describe("the feed of verdicts", () => {
  test("has a promise an entry, the last changed first, at the promise's own address", () => {
    const { entries } = feed(item("a"), item("b", { sources: ["radio"] }));
    expect(entries.map(({ url, updated }) => [url, updated])).toEqual([
      ["https://gardens.example/two/so-hen/b/", "2031-06-30"],
      ["https://gardens.example/two/so-hen/a/", "2031-02-01"],
    ]);
  });
  test("says the verdict in the title, and lets no word of the table become markup", () => {
    const [entry] = feed(item("a", { title: "<b>", note: "<script>" })).entries;
    expect(entry?.title).toBe("<b>: open");
    expect(entry?.html).toContain("&lt;script&gt;");
  });
});

import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../table/date-span.ts";
import { formatIn } from "../i18n/format.ts";
import type { Fact, Facts } from "./fact.ts";
import { factText, namedMarks, proseHtml, resolveFact } from "./prose.ts";

const vi = formatIn("vi");
const en = formatIn("en");

const dollars = (value: number, qualifier: "over" | "about" | null = null): Fact => ({
  kind: "amount",
  value,
  unit: "million-usd",
  qualifier,
  sources: ["a"],
});
function on(iso: string): Fact {
  const span = parseDateSpan(iso);
  if (span === undefined) throw new Error(iso);
  return { kind: "date", span, sources: ["a"] };
}
const facts: Facts = {
  total: dollars(2317.46),
  goal: dollars(3000, "over"),
  due: on("2027-Q3"),
  projects: { kind: "count", value: 32, sources: [] },
};

/** Figure and unit are joined by a no-break space; here it is only in the way. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("a fact in a sentence", () => {
  test.each([
    [dollars(2317.46), undefined, "2.317,46 triệu USD", "$2,317.46 million"],
    [dollars(3000, "over"), undefined, "hơn 3.000 triệu USD", "over $3,000 million"],
    [dollars(3000, "over"), "billions", "hơn 3 tỷ USD", "over $3 billion"],
    [dollars(1500), "billions", "1,5 tỷ USD", "$1.5 billion"],
    [dollars(2884.6), "billions", "2,88 tỷ USD", "$2.88 billion"],
    [dollars(2.5, "about"), "bare", "2,5", "2.5"],
    [on("2024-11-14"), undefined, "14/11/2024", "14 November 2024"],
    [on("2024-11"), "short", "11/2024", "Nov 2024"],
  ] as const)("%o as %s", (fact, style, vietnamese, english) => {
    expect(plain(factText(fact, vi, style))).toBe(vietnamese);
    expect(plain(factText(fact, en, style))).toBe(english);
  });

  test("stands marked in the paragraph, inside emphasis and lists too", () => {
    const html = plain(proseHtml("- **{projects}** dự án, {total}", facts, vi));
    expect(html).toContain('<strong><span class="fact fact-count">32</span></strong>');
    expect(html).toContain('<span class="fact fact-amount">2.317,46 triệu USD</span>');
  });

  test("keeps a day to its month at the edge of a line, and leaves other dates to break", () => {
    const said = (iso: string) => proseHtml("{due}", { due: on(iso) }, en);
    expect(said("2024-11-14")).toContain("14\u00a0November 2024");
    expect(said("2027-Q3")).toContain("the third quarter of 2027");
  });
  test("that nobody knows is named, with the styles that would do", () => {
    expect(() => proseHtml("{totall}", facts, vi)).toThrow("Unknown fact {totall}");
    expect(() => resolveFact(facts, "total", "millions", en)).toThrow("Unknown style in {total:millions}. Known: bare, billions, short");
  });

  test("braces that are no reference stay as typed", () => {
    expect(proseHtml("a {Not a fact} b", facts, en)).toContain("a {Not a fact} b");
  });
});

describe("a name in a sentence", () => {
  test("stands for a mark of the picture, and is plain words until a script can show it", () => {
    const html = proseHtml("Kế đó là [Lite-On](mark:plant-a), **[A](mark:a-1)**.", facts, vi);
    expect(html).toContain('<span class="named whole" data-mark="plant-a">Lite-On</span>');
    expect(namedMarks(html)).toEqual(["plant-a", "a-1"]);
    expect(proseHtml("[Baike Vehicle](mark:baike)", facts, vi)).toContain('<span class="named" data-mark="baike">Baike Vehicle</span>');
  });

  test("another link is a link", () => {
    const html = proseHtml("[bài](https://example.org/mark:a)", facts, vi);
    expect(html).toContain('href="https://example.org/mark:a"');
    expect(namedMarks(html)).toEqual([]);
  });
});

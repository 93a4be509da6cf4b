import { describe, expect, test } from "vitest";
import { formatIn } from "../../i18n/format.ts";
import { say } from "./forms.ts";
import { readNames } from "./names-file.ts";
import { functions, orchardData, tables } from "./orchards.fixture.ts";
import { referencesOf } from "./references.ts";
import { isSlip, type Slip } from "./slip.ts";

const names = readNames(
  "names.txt",
  `# What several sentences name.
year-end = harvests(2001-12-31)
mid-year = harvests(2001-06-30)
second-half = year-end.total - mid-year.total
rest = mid-year.total - mid-year.apples : exact
dollars = orchards where currency = million-usd
most-apples = mid-year.apples
  > mid-year.total / 2
round = other
other = round
`,
);
const data = orchardData();
const references = referencesOf({ tables, functions }, names.definitions);
const figure = (text: string) => references.understand(text).figure()(data);
/** Figure and unit are joined by a no-break space; here it is only in the way. */
const said = (text: string, lang: "vi" | "en" = "en"): string => {
  const { value, forms } = figure(text);
  return say(value, forms, formatIn(lang)).replaceAll("\u00a0", " ");
};
const holds = (text: string, on = data): boolean => references.understand(text).claim()(on).holds;
function slipIn(run: () => unknown): Slip {
  try {
    run();
  } catch (error) {
    if (isSlip(error)) return error;
    throw error;
  }
  throw new Error("Nothing was wrong");
}
const wrong = (text: string) => {
  const { fault, at } = slipIn(() => said(text));
  return { code: fault.code, at, cure: fault.cure.en, rule: fault.rule.en };
};

describe("a cell in a sentence", () => {
  test.each([
    ["harvests(2001-06-30).total", "$100 million"],
    ["harvests(2001-12-31, country).total", "nearly $320.5 million"],
    ["harvests(2001-06-30, coast).total", "over $40 million"],
    ["harvests(2001-06-30).farms", "4"],
    ["orchards(red-hill).cost", "over $50 million"],
    ["orchards(lee-side).cost", "900 billion dong"],
    ["orchards(red-hill).name", "Red Hill"],
    ["orchards(red-hill).planted", "March 2001"],
    ["orchards(red-hill).planted:short", "Mar 2001"],
    ["orchards(red-hill).planted:late", "late 2001"],
    ["orchards(red-hill).valley.county", "Upper County"],
    ["shares(apple, 2001, count).value", "12.47%"],
    ["harvests(2001-12-31).total:billions", "nearly $0.32 billion"],
    ["harvests(2001-12-31).total:bare", "320.5"],
    ["harvests(2001-12-31).total:exact", "$320.5 million"],
    ["harvests(2001-12-31).total : about", "about $321 million"],
  ])("%s is said %s", (text, expected) => expect(said(text)).toBe(expected));

  test("keeps the row, the cell and the sources it rests on", () => {
    const [rest, ...others] = figure("orchards(red-hill).cost").value.rests;
    expect(others).toEqual([]);
    expect(rest).toMatchObject({ table: "orchards", key: "red-hill", column: "cost", sources: ["gazette"], place: { line: 2 } });
  });

  test("is said in the language of the sentence", () => expect(said("harvests(2001-12-31).total", "vi")).toBe("gần 320,5 triệu USD"));
});

describe("what is worked out", () => {
  test.each([
    ["second-half", "about $221 million"],
    ["second-half:exact", "$220.5 million"],
    ["rest", "$40 million"],
    ["rest:bare", "40"],
    ["year-end.total / (1 + shares(pear, 2001).value / 100)", "about $292 million"],
    ["share(mid-year.apples, mid-year.total)", "about 60%"],
    ["share(second-half, year-end.total)", "about 69%"],
    ["shares(apple, 2001, count).value - shares(pear, 2001).value", "2.67%"],
    ["sum(dollars.cost)", "about $80 million"],
    ['sum(dollars.cost where valley.county = "Upper County")', "about $80 million"],
    ["count(orchards)", "four"],
    ["count(orchards):bare", "4"],
    ["count(orchards where valley is unknown)", "one"],
    ["count(orchards where owner contains Brown and fruit is not pear)", "one"],
    ["count(orchards where fruit in (apple, pear))", "three"],
    ["count(orchards where fruit not in (apple, pear))", "one"],
    ["count(orchards where planted in 2001)", "two"],
    ["count(orchards where ripeness(id) = green)", "three"],
    ["count(dollars) + count(valleys)", "four"],
    ["distinct(orchards.fruit)", "three"],
    ["max(harvests.total where scope = country)", "nearly $320.5 million"],
    ["max(sources.published where precision(published) = day)", "4 March 2002"],
    ["first(shares where fruit = apple and status = goal by said).value", "15%"],
    ["last(shares.value where status = goal by said)", "16%"],
    ["largest-rise(harvests.total where scope = country and day in 2001 by day):exact", "$220.5 million"],
    ["age(old-wall)", "eight"],
    ["counted(apple, 2001).value", "12.47%"],
    ["harvests(2001-12-31).day - harvests(2001-06-30).day", "184"],
    ["last-day(orchards(red-hill).planted) - first-day(orchards(red-hill).planted)", "30"],
    ["months(orchards(red-hill).planted, harvests(2001-12-31).day)", "9"],
    ["tables()", "five"],
  ])("%s is %s", (text, expected) => expect(said(text)).toBe(expected));

  test("says a count below ten in the words of the sentence's language", () => expect(said("count(orchards)", "vi")).toBe("bốn"));

  test("rests on each row that went into it", () => {
    const { rests } = figure("share(sum(dollars.cost), year-end.total)").value;
    expect(rests.map(({ table, key }) => `${table} ${key}`)).toEqual([
      "orchards red-hill",
      "orchards old-wall",
      "harvests 2001-12-31, country",
    ]);
  });
});

describe("a claim", () => {
  test.each([
    "most-apples",
    "harvests(2002-06-30).total < mid-year.total × 1.4",
    "year-end.total > 3 * mid-year.total",
    "orchards(red-hill).fruit = apple",
    "orchards(red-hill).planted < orchards(old-wall).planted",
    "orchards(old-wall).planted <= last-day(orchards(old-wall).planted)",
    "orchards(far-end).fruit is plum and orchards(far-end).cost is unknown",
    "orchards(red-hill).cost is known",
    "all(orchards where currency = million-usd have cost <= orchards(red-hill).cost)",
    "none(orchards where cost > 1000)",
    "any(orchards where fruit = plum)",
    "none(orchards where currency = million-usd and cost > year-end.total)",
    "most(orchards by fruit) = apple",
    "most(dollars.cost by fruit) = apple",
    "count(orchards where id in (red-hill, old-wall)) = 2",
    "count(valleys where id in (orchards.valley where fruit = apple)) = 2",
    "unknown(harvests where day in 2003, orchards(far-end).cost, orchards.cost where fruit = plum)",
    "ripeness(orchards(red-hill)) = ripe",
    "not (orchards(red-hill).fruit = pear or orchards(red-hill).fruit = plum)",
  ])("%s holds", (text) => expect(holds(text)).toBe(true));

  test.each([
    "orchards(lee-side).planted > orchards(red-hill).planted and year-end.total < mid-year.total",
    "orchards(red-hill).planted < harvests(2001-06-30).day and orchards(lee-side).planted < harvests(2002-06-30).day",
    "most(orchards where fruit is not apple by fruit) = pear",
    "unknown(harvests where day in 2003, orchards(red-hill).cost)",
    "orchards(far-end).valley = north-dale",
  ])("%s does not", (text) => expect(holds(text)).toBe(false));

  test("falls when a cell changes", () => {
    const less = orchardData({ harvests: (text) => text.replace("100,60", "100,40") });
    expect(holds("most-apples", less)).toBe(false);
  });

  test("names the row that is against it, and what was compared", () => {
    const claim = (text: string) => references.understand(text).claim()(data);
    expect(claim("none(orchards where fruit = plum)").against).toMatchObject({ key: "far-end", place: { line: 5 } });
    expect(claim("most-apples").compared?.map((value) => value.kind === "number" && value.value)).toEqual([60, 50]);
  });
});

describe("what is wrong is named with its place and its cure", () => {
  test.each([
    ["harvest(2001-06-30).total", "unknown-function", 0, '"harvests"'],
    ["harvests(2001-06-30).totl", "unknown-column", 21, '"total"'],
    ["harvests(2001-07-30).total", "unknown-row", 0, "write the sentence without it"],
    ["harvests(2001-06-30, cost).total", "bad-key", 21, "harvests(day, scope)"],
    ["shares(apple, 2001, goal).value", "ambiguous-row", 0, "shares(fruit, year, status, said)"],
    ["orchards(red-hil).cost", "unknown-row", 0, '"red-hill"'],
    ["secnd-half", "unknown-name", 0, '"second-half"'],
    ["second-half:abuot", "unknown-form", 12, '"about"'],
    ["second-half:short", "form-unfit", 12, "short, late: dates"],
    ["orchards(lee-side).cost:billions", "form-unfit", 0, "million USD"],
    ["count(orchards where friut = apple)", "unknown-name", 21, '"fruit"'],
    ["count(orchards where fruit = aple)", "not-in-list", 29, '"apple"'],
    ["count(orchards where valley = nord-dale)", "unknown-id", 30, '"north-dale"'],
    ["count(orchards where planted = soon)", "unknown-name", 31, "names.txt"],
    ["count(orchards where planted = 2001-13)", "not-a-date", 31, "1999-11-15"],
    ["count(orchards where cost = apple)", "unknown-name", 28, "names.txt"],
    ["count(orchards where fruit)", "no-condition", 21, "column = word"],
    ["count(orchards by fruit)", "stray-part", 6, "first, last"],
    ["sum(orchards.cost)", "units-differ", 13, "one unit"],
    ["sum(orchards)", "bad-call", 4, "sum(table.column where condition)"],
    ["sum(orchards.cost where fruit = plum)", "no-cells", 4, "where"],
    ["share(orchards(lee-side).cost, year-end.total)", "units-differ", 0, "one unit"],
    ["year-end.total + shares(pear, 2001).value", "units-differ", 15, "one unit"],
    ["year-end.total × mid-year.total", "units-multiplied", 15, "without a unit"],
    ["orchards(red-hill).planted - harvests(2001-06-30).day", "not-a-day", 27, "first-day"],
    ["months(orchards(lee-side).planted, year-end.day)", "not-a-month", 0, "first-day"],
    ["months(orchards(lee-side).cost, year-end.day)", "bad-call", 0, "months(from date, to date)"],
    ["orchards(far-end).cost", "empty-cell", 0, "source"],
    ["orchards(far-end).cost - year-end.total", "empty-cell", 23, "source"],
    ["age(far-end)", "empty-cell", 0, "source"],
    ["age(red-hil)", "unknown-row", 4, '"red-hill"'],
    ["counted(aple, 2001).value", "bad-argument", 8, '"apple"'],
    ["counted(plum, 2001).value", "bad-argument", 8, "list"],
    ["counted(apple, 1999).value", "unknown-row", 0, "data/shares.csv"],
    ["counted(apple).value", "bad-call", 0, "counted(fruit, year)"],
    ["orchards(red-hill).fruit", "no-figure", 0, "table(key).column"],
    ["orchards(red-hill)", "no-figure", 0, "table(key).column"],
    ["5", "rests-on-nothing", 0, "from a cell"],
    ["year-end.total -", "bad-reference", 16, "spaces around a minus"],
    ["year-end.total-mid-year.total", "unknown-column", 9, "spaces around"],
    ["round", "name-circle", 0, "table(key).column"],
    ["year-end.total & 3", "strange-sign", 15, "quotation"],
  ])("%s: %s", (text, code, at, cure) => {
    const found = wrong(text);
    expect(found).toMatchObject({ code, at });
    expect(found.cure).toContain(cure);
  });

  test.each([
    ["year-end.total > orchards(lee-side).cost", "units-differ"],
    ["year-end.total = orchards(red-hill).fruit", "kinds-differ"],
    ["orchards(red-hill).fruit < apple", "words-unordered"],
    ["orchards(far-end).cost > 3", "empty-cell"],
    ["year-end > 3", "not-comparable"],
    ["year-end.total", "no-claim"],
  ])("a claim cannot be %s: %s", (text, code) => expect(slipIn(() => holds(text)).fault.code).toBe(code));

  test("an empty cell is named as an editor finds it", () =>
    expect(wrong("orchards(far-end).cost").rule).toContain("orchards(far-end).cost, data/orchards.csv:5"));
});

import { beside, choice, id, optional, reference, text } from "../../table/columns.ts";
import { date, day } from "../../table/date-columns.ts";
import { integer, number } from "../../table/number-columns.ts";
import { type AnyData, rowsOf } from "../../table/data.ts";
import { readTable } from "../../table/read-table.ts";
import { type AnyRow, type AnyTable, table } from "../../table/table.ts";
import { qualifier } from "../../table/vocabulary.ts";
import type { ReportFunction } from "./compiler.ts";

// An invented country of orchards: what references are tried on.

const both = (words: string) => ({ vi: words, en: words });

const harvests = table({
  name: "harvests",
  title: both("Harvests"),
  key: ["day", "scope"],
  defaults: { scope: "country" },
  columns: {
    day: day(both("Day")),
    total: beside({ qualifier: "qualifier" }, number(both("Total"), { min: 0, max: 10_000, unit: "million USD" })),
    apples: optional(number(both("Apples"), { min: 0, max: 10_000, unit: "million USD" })),
    farms: optional(integer(both("Farms"), { min: 0, max: 900, unit: "farms" })),
    qualifier: qualifier(),
    scope: choice(both("Scope"), ["country", "coast"]),
    source_id: reference(both("Source"), "sources"),
  },
});

const valleys = table({
  name: "valleys",
  title: both("Valleys"),
  key: ["id"],
  columns: { id: id(both("Id")), county: optional(text(both("County"))) },
});

const orchards = table({
  name: "orchards",
  title: both("Orchards"),
  key: ["id"],
  columns: {
    id: id(both("Id")),
    name: text(both("Name")),
    owner: optional(text(both("Owner"))),
    fruit: optional(choice(both("Fruit"), ["apple", "pear", "plum"])),
    valley: optional(reference(both("Valley"), "valleys")),
    cost: optional(
      beside(
        { unit: "currency", qualifier: "cost_qualifier", source: "cost_source_id" },
        number(both("Cost"), { min: 0, max: 100_000, unit: "see currency" }),
      ),
    ),
    currency: optional(choice(both("Currency"), ["million-usd", "billion-vnd"])),
    cost_qualifier: qualifier(),
    cost_source_id: optional(reference(both("Source of the cost"), "sources")),
    planted: optional(date(both("Planted"))),
    source_id: reference(both("Source"), "sources"),
  },
});

const shares = table({
  name: "shares",
  title: both("Shares"),
  key: ["fruit", "year", "status", "said"],
  columns: {
    fruit: choice(both("Fruit"), ["apple", "pear"]),
    year: integer(both("Year"), { min: 1990, max: 2050 }),
    value: number(both("Value"), { min: 0, max: 100, unit: "percent" }),
    status: choice(both("Status"), ["goal", "count"]),
    said: optional(date(both("Said"))),
    source_id: reference(both("Source"), "sources"),
  },
});

const sources = table({
  name: "sources",
  title: both("Sources"),
  key: ["id"],
  columns: { id: id(both("Id")), published: optional(date(both("Published"))) },
});

export const tables: Readonly<Record<string, AnyTable>> = { harvests, valleys, orchards, shares, sources };

const texts = {
  harvests: `day,total,apples,farms,qualifier,scope,source_id
2001-06-30,100,60,4,,country,almanac
2001-06-30,40,,,over,coast,almanac
2001-12-31,320.5,,,nearly,country,gazette
2002-06-30,130,,,,country,gazette
`,
  valleys: `id,county
north-dale,Upper County
south-dale,Lower County
`,
  orchards: `id,name,owner,fruit,valley,cost,currency,cost_qualifier,cost_source_id,planted,source_id
red-hill,Red Hill,Brown & Sons,apple,north-dale,50,million-usd,over,gazette,2001-03,almanac
old-wall,Old Wall,Brown & Daughters,pear,north-dale,30,million-usd,,gazette,2001-05-02,almanac
lee-side,Lee Side,,apple,south-dale,900,billion-vnd,,gazette,2002,almanac
far-end,Far End,,plum,,,,,,,almanac
`,
  shares: `fruit,year,value,status,said,source_id
apple,2001,12.47,count,,almanac
apple,2001,15,goal,2000-01,almanac
apple,2001,16,goal,2000-07,gazette
pear,2001,9.8,count,,almanac
`,
  sources: `id,published
almanac,2002-01
gazette,2002-03-04
`,
} as const;

/** The invented data, some cells changed: { harvests: (text) => text.replace("100", "110") }. */
export function orchardData(changes: Partial<Record<keyof typeof texts, (text: string) => string>> = {}): AnyData {
  const rows = Object.entries(texts).map(([name, content]) => {
    const change = Object.entries(changes).find(([changed]) => changed === name)?.[1];
    const read = readTable(tables[name] ?? sources, `data/${name}.csv`, new TextEncoder().encode(change?.(content) ?? content));
    if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems[0]));
    return [name, read.rows] as const;
  });
  // Every table above has been read by its own schema.
  return Object.fromEntries<readonly AnyRow[]>([...rows, ["publishers", []]]) as unknown as AnyData;
}

export const functions: Readonly<Record<string, ReportFunction>> = {
  ripeness: {
    describes: both("How ripe its fruit is."),
    takes: ["orchards"],
    gives: { kind: "word", options: ["ripe", "green"] },
    run: (_, orchard) => (orchard === "red-hill" ? "ripe" : "green"),
  },
  age: {
    describes: both("Its age in years."),
    takes: ["orchards"],
    gives: { kind: "number", unit: "years", origin: "count" },
    run: (_, orchard) => (orchard === "far-end" ? null : (orchard?.length ?? null)),
  },
  counted: {
    describes: both("The share that was counted, whatever was aimed at."),
    takes: [
      { name: "fruit", column: shares.columns.fruit },
      { name: "year", column: shares.columns.year },
    ],
    gives: { kind: "row", table: "shares" },
    run: (data, fruit, year) =>
      rowsOf(data, "shares").find((row) => row["status"] === "count" && row["fruit"] === fruit && String(row["year"]) === year) ?? null,
  },
};

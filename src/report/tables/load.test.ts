import { describe, expect, test } from "vitest";
import { isError } from "../../kit/csv/problem.ts";
import { rowsOf } from "../../kit/table/data.ts";
import { type ReadFile, readData } from "../../kit/table/load.ts";
import type { AnyTable } from "../../kit/table/table.ts";
import { report } from "../report.ts";
import { newsroomFile as onDisk, newsroomText as textOf } from "../../tests/newsroom.ts";
import { tables } from "./tables.ts";

const read = (readFile: ReadFile) => readData(report, readFile);

/** The data of a frozen day with the text of some tables changed. */
const withTexts =
  (changes: Record<string, (text: string) => string>): ReadFile =>
  (path) => {
    const name = path.replace(".csv", "");
    const change = changes[name];
    return change ? new TextEncoder().encode(change(textOf(name))) : onDisk(path);
  };

const withChange = (name: string, change: (text: string) => string) => read(withTexts({ [name]: change })).problems;

const codes = (name: string, change: (text: string) => string) => withChange(name, change).map((problem) => problem.code);

test("a day of data has neither error nor warning", () => {
  expect(read(onDisk).problems).toEqual([]);
});

test("every table has rows, but for corrections and answers, of which there may be none", () => {
  const { data } = read(onDisk);
  const empty = Object.keys(tables).filter((name) => rowsOf(data, name).length === 0);
  expect(empty.filter((name) => !["corrections", "answers"].includes(name))).toEqual([]);
});

describe("one thing under two ids is asked about, once", () => {
  const asked = (name: string, row: string) => {
    const told = withChange(name, (text) => `${text}${row}\n`);
    return told.map(({ code, severity, column, rule }) => [code, severity, column, rule.en.match(/same as ([\w-]+)/)?.[1]]);
  };
  test("a factory of the same name, or of the same investor, park and capital", () => {
    const rest = "song-khoai,vehicle-parts,,,154,million-usd,,aju-2025-12-11,,,,,,operating,2025-12-11,aju-2025-12-11,,";
    expect(asked("projects", `twin,NHÀ MÁY  Autoliv Việt Nam,Another name,Twin,Someone,SE,${rest}`)).toEqual([
      ["one-thing-twice", "question", "name_vi", "autoliv"],
    ]);
    expect(asked("projects", `twin,Tên khác,Another name,Twin,autoliv,SE,${rest}`)).toEqual([
      ["one-thing-twice", "question", "investor", "autoliv"],
    ]);
    expect(asked("projects", `twin,Tên khác,Another name,Twin,autoliv,SE,${rest.replace("154,", "155,")}`)).toEqual([]);
  });
  test("a page that stands among the sources", () => {
    const row = (url: string) => `twin,aju-news,Tên,,${url},2025-12-11,2026-11-22,ko,newspaper,,`;
    expect(asked("sources", row("http://ajunews.com/view/20251211170732203/#top"))).toEqual([
      ["one-thing-twice", "question", "url", "aju-2025-12-11"],
    ]);
    expect(asked("sources", row("https://www.ajunews.com/view/2"))).toEqual([]);
  });
  test("what has happened to a plant, whoever says so; a plan may be stated again", () => {
    const row = (cells: string) => `twin,lng,${cells},Việc,Step,vietjo-2020-10-20,,`;
    expect(asked("milestones", row("actual,2020-10-17,,approval"))).toEqual([["one-thing-twice", "question", "date", "lng-001"]]);
    expect(asked("milestones", row("planned,2026/2027,2020-10-21,start"))).toEqual([]);
  });
  test("is not asked about once it is answered", () => {
    const twin = "twin,aju-news,Tên,,https://www.ajunews.com/view/20251211170732203,2025-12-11,2026-11-22,ko,newspaper,,";
    const answer = "2026-11-25,sources,twin,url,https://www.ajunews.com/view/20251211170732203,Trang này có hai bài.";
    const typed = withTexts({ sources: (text) => `${text}${twin}\n`, answers: (text) => `${text}${answer}\n` });
    expect(read(typed).problems).toEqual([]);
  });
});

test("a missing file is named", () => {
  expect(read((path) => (path === "places.csv" ? undefined : onDisk(path))).problems).toMatchObject([
    { code: "missing-file", file: "data/places.csv" },
  ]);
});

describe("checks across tables stop the build", () => {
  test("a total that its parts no longer make", () => {
    expect(codes("fdi_checkpoints", (text) => text.replace("2049.78", "2149.78"))).toContain("parts-against-total");
  });
  test("a cumulative figure that falls", () => {
    expect(codes("fdi_checkpoints", (text) => text.replace("1817", "1717"))).toContain("checkpoint-falls");
  });
  test("parks that no longer add up to their promise", () => {
    expect(codes("park_promises", (text) => text.replace("683", "684"))).toEqual(["parks-against-promise"]);
  });
  test("a slot too few in the list", () => {
    expect(codes("list_2024", (text) => text.replace(/^3,.*\n/m, ""))).toEqual(["list-count"]);
  });
  test("an id that leads nowhere, with the nearest that would", () => {
    const [problem] = withChange("park_promises", (text) => text.replace("song-khoai", "song-khoay"));
    expect(problem).toMatchObject({ code: "unknown-id", column: "park_id", cure: { en: expect.stringContaining('"song-khoai"') } });
  });
  test("an id whose row was deleted, with the rows to delete along with it", () => {
    const [problem] = withChange("project_events", (text) => `${text}gone-for-good,land,actual,2024,,seed-bqn-2024-11,,\n`);
    expect(problem).toMatchObject({ code: "unknown-id", cure: { en: expect.stringContaining("delete this row with it") } });
  });
  test("a planned row that does not say when it was said", () => {
    expect(codes("milestones", (text) => text.replace(/^(lng-003,lng,planned,[^,]+),[^,]+/m, "$1,"))).toEqual([
      "planned-without-statement",
    ]);
  });
  test("a plan for a time that had passed when it was stated", () => {
    expect(codes("milestones", (text) => text.replace(/^(lng-003,lng,planned),[^,]+/m, "$1,2019"))).toEqual(["planned-before-stated"]);
    expect(codes("park_promises", (text) => text.replace(",2024-12-31,", ",2023-12-31,"))).toContain("planned-before-stated");
  });
  test.each([
    [
      "a number promised without the date it is due",
      "numbers,90,Hẹn,Promise,goal,province,,at-least,3,percent,,2024-11,seed-bqn-2024-11,,,,,",
      "promise-without-due",
    ],
    [
      "a promise due before it was stated",
      "late,90,Hẹn,Promise,goal,province,,at-least,3,percent,2023,2024-11,seed-bqn-2024-11,,,,,",
      "planned-before-stated",
    ],
    [
      "a target below nothing",
      "minus,90,Hẹn,Promise,goal,province,,at-least,-3,percent,2025,2024-11,seed-bqn-2024-11,,,,,",
      "target-below-nothing",
    ],
    [
      "a number decided by a day",
      "day,90,Hẹn,Promise,goal,province,,at-least,3,percent,2025,2024-11,seed-bqn-2024-11,,2025-11-07,danviet-2025-11-07,,",
      "day-of-a-number",
    ],
  ])("%s", (_, row, code) => {
    expect(codes("promises", (text) => `${text}${row}\n`)).toEqual([code]);
  });
  test("an indicator below nothing that cannot be", () => {
    expect(codes("indicators", (text) => `${text}coal-output,2016,-40,,million-tonnes,reported,not-stated,,qtv-2016-12-22,,,\n`)).toContain(
      "figure-below-nothing",
    );
    expect(codes("indicators", (text) => `${text}fdi-growth,2016,-40,,percent,reported,not-stated,,qtv-2016-12-22,,,\n`)).toEqual([]);
  });
  test("something that has happened after the day its source was read", () => {
    expect(codes("milestones", (text) => text.replace("lng-001,lng,actual,2020-10-17", "lng-001,lng,actual,2031-10-17"))).toEqual([
      "after-its-source-was-read",
    ]);
  });
  test("a declared difference that is no longer there", () => {
    expect(codes("reconciliations", (text) => `${text}checkpoint-parts,2024-03-15,province,1,seed-bqn-2024-11,x,x\n`)).toEqual([
      "unused-reconciliation",
    ]);
  });
  test.each([
    ["fdi_checkpoints", "2025-10-29", "2031-10-29"],
    ["projects", ",operating,2025-11-07", ",operating,2035-11-07"],
    ["promises", ",2025-11-07,danviet", ",2035-11-07,danviet"],
    ["park_promises", ",2024-11,2024-12-31", ",2034-11,2034-12-31"],
    ["sources", ",2025-12-11,2026-11-22", ",2027-12-11,2026-11-22"],
  ])("in %s nothing is later than its source was read", (name, from, to) => {
    expect(codes(name, (text) => text.replace(from, to))).toContain("after-its-source-was-read");
  });
  test("a declared difference of parks that add up", () => {
    const row = "parks-against-promise,fdi-added-late-2024,,5,seed-bqn-2024-11,x,x\n";
    expect(codes("reconciliations", (text) => text + row)).toEqual(["unused-reconciliation"]);
  });
  test("parks that no longer add up, whatever else the promise says of its outcome", () => {
    const silent = (text: string) => text.replace("fdi 2024 - fdi_checkpoints 2024-11-15", "");
    const { problems } = read(withTexts({ promises: silent, park_promises: (text) => text.replace("683", "684") }));
    expect(problems.map(({ code }) => code)).toEqual(["parks-against-promise"]);
  });
  test("a park's part of a promise that has no total", () => {
    expect(codes("park_promises", (text) => text.replace("fdi-added-late-2024", "car-first-product"))).toEqual([
      "parts-without-total",
      "parks-against-promise",
    ]);
  });
  test("a difference declared for the other scope", () => {
    expect(codes("reconciliations", (text) => text.replace("2024-11-15,province", "2024-11-15,zones"))).toEqual([
      "parts-against-total",
      "unused-reconciliation",
    ]);
  });
  test("the same day in two scopes has its own parts each", () => {
    const zones = "2024-11-15,1500,,1400,,100,,zones,reported,seed-bqn-2024-11,,\n";
    expect(codes("fdi_checkpoints", (text) => text + zones)).toEqual([]);
  });
  test.each([
    ["12.01,,percent", "12.01,,rank", "wrong-unit"],
    ["12.01,,percent", "1201,,percent", "out-of-range"],
  ])("an indicator that %s cannot become %s", (from, to, code) => {
    expect(codes("indicators", (text) => text.replace(from, to))).toEqual([code]);
  });
  test("a year other than its own checkpoint of 31 December", () => {
    expect(codes("fdi_by_year", (text) => text.replace("2024,2877.8", "2024,2777.8"))).toEqual(["year-against-checkpoint"]);
  });
  test("one project in two slots", () => {
    expect(
      codes("list_2024", (text) =>
        text.replace("9,pending,,", "9,pending,foxconn-fmmv,").replace("10,pending,,", "10,pending,foxconn-fmmv,"),
      ),
    ).toEqual(["named-twice"]);
  });
  test("a word on what had not happened without its source, at the cell that is empty", () => {
    const [problem] = withChange("promises", (text) => text.replace(",2025-11-07,danviet-2025-11-07,", ",2025-11-07,,"));
    expect(problem).toMatchObject({ code: "outcome-without-source", column: "outcome_source_id", value: "" });
  });
});

test("every table is documented, and its key columns exist", () => {
  for (const table of Object.values(tables)) {
    expect(onDisk(`${table.name}.csv`), table.name).toBeDefined();
    expect(Object.keys(table.columns)).toEqual(expect.arrayContaining([...table.key]));
  }
});

test("every column that holds a figure or a date and does not name its row has a bound", () => {
  const free = Object.values<AnyTable>(tables).flatMap(({ name, columns, key }) =>
    Object.entries(columns).flatMap(([column, { kind, changeLimit }]) =>
      /^(whole )?number|date|day/.test(kind.en) && !key.includes(column) && changeLimit === undefined ? [`${name}.${column}`] : [],
    ),
  );
  expect(free).toEqual([]);
});

test("warnings alone do not stop a build", () => {
  const problems = withChange("places", (text) => text.replace("\n", "\n,,,,,,,,,,,,,,,,\n"));
  expect(problems.some(isError)).toBe(false);
});

import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readData } from "../../kit/table/load.ts";
import { type AnyTable } from "../../kit/table/table.ts";
import { outcomeOf } from "../../report/promises/outcome.ts";
import { promiseOf } from "../../report/tables/find-row.ts";
import { report } from "../../report/report.ts";
import { tables } from "../../report/tables/tables.ts";
import { newsroomFile as onDisk, newsroomText as textOf } from "../newsroom.ts";

const guide = readFileSync("data/README.md", "utf8");
const [vietnamese = "", english = ""] = guide.split("\n## English\n");

const addedRows = [...guide.matchAll(/```csv (\w+)\n([^]*?)```/g)].map(([, name = "", rows = ""]) => ({ name, rows }));

/** The promise whose outcome the guide tells of: its id, and what stands under each column of the example. */
const outcome = (): Record<string, string> => {
  const cells = (line: string): string[] =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.replaceAll("`", "").replace("lời hẹn ", "").trim());
  const [head = "", , row = ""] = /\| lời hẹn [^]*?\n\n/.exec(guide)?.[0].split("\n") ?? [];
  const values = cells(row);
  return Object.fromEntries(cells(head).map((column, index) => [column, values[index] ?? ""]));
};

test("an editor who follows the guide to the letter has data without error or warning", () => {
  const { id = "", outcome_ref } = outcome();
  const added = Map.groupBy(addedRows, ({ name }) => name);
  const { data, problems } = readData(report, (path) => {
    const rows = added.get(path.replace(".csv", ""));
    return rows ? new TextEncoder().encode(textOf(path.replace(".csv", "")) + rows.map((one) => one.rows).join("")) : onDisk(path);
  });
  expect(problems).toEqual([]);
  expect(data.projects.at(-1)?.id).toBe("vi-du");
  expect([...added.keys()].toSorted()).toEqual([
    "answers",
    "corrections",
    "fdi_by_year",
    "fdi_checkpoints",
    "indicators",
    "milestones",
    "places",
    "project_events",
    "projects",
    "publishers",
    "sources",
  ]);
  const promise = promiseOf(data, id);
  expect(promise.outcome_ref).toBe(outcome_ref);
  expect(outcomeOf(data, promise)).toMatchObject({ value: data.indicators.at(-1)?.value, sources: [data.sources.at(-1)?.id] });
});

test("every command, table and column the guide names exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const commands = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, command = ""]) => command);
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  const files = [...guide.matchAll(/`(\w+\.csv)`/g)].map(([, file = ""]) => file);
  expect(files.filter((file) => !existsSync(`data/${file}`))).toEqual([]);
  const allColumns = Object.values<AnyTable>(tables).flatMap(({ columns }) => Object.keys(columns));
  const named = [...guide.matchAll(/`(outcome\w*|\w+_id|stated_on)`/g)].map(([, column = ""]) => column);
  expect(named.filter((column) => !allColumns.includes(column))).toEqual([]);
});

test("both languages tell of the same programs, tables and tasks, on about two pages each", () => {
  const told = (text: string): Set<string> => new Set(text.match(/GitHub|LibreOffice|Google Sheets|Excel|(?<![\p{L}\d])\w+\.csv/gu));
  const inEnglish = told(english);
  expect([...told(vietnamese)].filter((name) => !inEnglish.has(name))).toEqual([]);
  expect(vietnamese.split(/\s+/).length).toBeLessThan(1_400);
  expect(english.split(/\s+/).length).toBeLessThan(1_100);
});

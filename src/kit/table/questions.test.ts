import { describe, expect, test } from "vitest";
import { problemText } from "../csv/report.ts";
import { answersOf } from "./answers.ts";
import { choice, id, optional } from "./columns.ts";
import { correctionsOf } from "./corrections.ts";
import { number } from "./number-columns.ts";
import { unanswered } from "./questions.ts";
import { readTable } from "./read-table.ts";
import { sources } from "./sources.ts";
import { table } from "./table.ts";

const trees = table({
  name: "trees",
  title: { vi: "Cây", en: "Trees" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã", en: "Id" }),
    kind: choice({ vi: "Loài", en: "Kind" }, ["oak", "reed"]),
    height: optional(number({ vi: "Cao", en: "Height" }, { min: 0, max: 1e9, unit: "cm", alike: { by: ["kind"] } })),
  },
});
const tables = { trees, sources, corrections: correctionsOf(["trees"]), answers: answersOf(["trees"]) };
const bytes = (text: string) => new TextEncoder().encode(text);

const usual = Array.from({ length: 20 }, (_, index) => `oak-${index},oak,${1200 + index * 10}\n`).join("");

/** What is asked about some trees beside the usual ones, once some answers are there. */
function asked(rows: string, answers = "") {
  const { rows: read, problems } = readTable(trees, "data/trees.csv", bytes(`id,kind,height\n${usual}${rows}`));
  const said = readTable(tables.answers, "data/answers.csv", bytes(`date,dataset,key,column,value,reason\n${answers}`));
  // Rows as the table's own schema has just read them.
  const data = { trees: read, sources: [], corrections: [], publishers: [], answers: said.rows as never };
  return unanswered(tables, data, [...problems, ...said.problems]);
}

describe("a figure far from its kind", () => {
  test("is a question that names its range, and never offers another figure", () => {
    const [question, ...others] = asked("bonsai,oak,1.3\n");
    expect(others).toEqual([]);
    expect(question).toMatchObject({ severity: "question", code: "far-from-others", asks: { dataset: "trees", key: "bonsai" } });
    const said = question && problemText(question, "vi");
    expect(said).toMatch(/^data\/trees\.csv:22 \(ô C22, cột height\): \[hỏi\] "1\.3" có đúng không\? [^]*1220–1370/);
    expect(said).toContain("data/answers.csv (dataset = trees; key = bonsai; column = height; value = 1.3)");
    expect(said).not.toMatch(/1300|1\.300/);
  });
  test("is not asked about once it is answered, however a spreadsheet writes the value", () => {
    expect(asked("bonsai,oak,1.3\n", "2026-11-25,trees,bonsai,height,1.30,Cây cảnh.\n")).toEqual([]);
  });
  test.each([
    ["another value", "trees,bonsai,height,1.4"],
    ["another row", "trees,oak-1,height,1.3"],
    ["the row and not the cell", "trees,bonsai,,1.3"],
  ])("is asked about where the answer is to %s", (_, answer) => {
    expect(asked("bonsai,oak,1.3\n", `2026-11-25,${answer},Cây cảnh.\n`)).toHaveLength(1);
  });
  test("is none among figures of another kind, nor a few times its neighbours", () => {
    expect(asked("reed-1,reed,1.3\nsapling,oak,300\n")).toEqual([]);
  });
});

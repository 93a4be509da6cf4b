import { describe, expect, test } from "vitest";
import { toReread } from "../../kit/review/to-reread.ts";
import { rowChanges } from "../../kit/review/row-changes.ts";
import type { Snapshot } from "../../kit/review/snapshot.ts";
import { report } from "../../report/report.ts";
import { newsroomFolder } from "../newsroom.ts";
import { add, type Edit, inBoth, replace, stateAfter } from "./walk.ts";

const guides = new Map([
  [
    "fdi_by_year",
    "Năm\n\n<!-- fields -->\n| trống = không tìm được số của 2025 |\n<!-- /fields -->\n\nKhông tìm được số cuối cùng của 2025.\nKhông tìm được số của 2019.\n- **2025** chỉ có số dự kiến.\n",
  ],
  ["projects", "# Dự án\n\nCastem: chọn 18,6; ý định 14.\nCastemia là hãng khác.\n"],
]);
const snapshot = (edits: readonly Edit[], beside = guides): Snapshot => {
  const { read, story } = stateAfter(edits);
  return { report, ...read, story, guides: beside };
};
/** Places of what is to be read again after some edits: "fdi_by_year 2025, province, forecast", "vi/1-money/50-years". */
function named(edits: readonly Edit[], beside = guides): string[] {
  const [before, after] = [snapshot([]), snapshot(edits, beside)];
  const rows = rowChanges(report.tables, before.data, after.data);
  return toReread(before, after, rows, "vi").map(({ file, line, key }) =>
    `${file.replace(/^data\/|^src\/report\/story\/|\.csv$/g, "")} ${key ?? line ?? ""}`.replace(`${newsroomFolder}/story/`, ""),
  );
}
const source = [
  add("publishers", "bao-vi-du,Báo Ví Dụ,Báo Ví Dụ"),
  add("sources", "walk-a,bao-vi-du,Số liệu mới,,https://example.org/walk-a,2026-11-20,2026-11-25,vi,newspaper,,"),
];
const total = add("fdi_by_year", "2025,612.4,,full-year,58,province,outcome,walk-a,,");

describe("what was written for the data as it was is read again", () => {
  test("nothing, where nothing changed", () => {
    expect(named([])).toEqual([]);
    expect(named(source)).toEqual([]);
  });

  test("a year's total: notes and guides that say it is not known, and the note of the promise that it decides", () => {
    const places = named([...source, total]);
    expect(places).toContain("fdi_by_year 2025, province, forecast");
    expect(places).toContain("fdi_checkpoints 2025-10-29, province");
    expect(places).toContain("promises fdi-2025");
    // The line of another year and the table of columns are not meant.
    expect(places.filter((place) => place.startsWith("fdi_by_year.md"))).toEqual(["fdi_by_year.md 7", "fdi_by_year.md 9"]);
    // A guide of which one line was mended still has the other.
    const mended = new Map([["fdi_by_year", (guides.get("fdi_by_year") ?? "").replace("số cuối cùng của 2025", "số của 2018")]]);
    const left = named([...source, total], mended).filter((place) => place.startsWith("fdi_by_year.md"));
    expect(left).toEqual(["fdi_by_year.md 9"]);
  });

  test("a project's new state: its own note, unless it was typed with it", () => {
    const status = [/(^stavian-quang-yen,.*),memorandum,2022-07-27,vns-2022-07-27,/, "$1,licensed,2026-10-15,walk-a,"] as const;
    expect(named([...source, replace("projects", status)])).toContain("projects stavian-quang-yen");
    const note = [/(^stavian-quang-yen,.*,walk-a,).*$/, "$1Mới được cấp phép.,Licensed of late."] as const;
    expect(named([...source, replace("projects", status, note)])).not.toContain("projects stavian-quang-yen");
  });

  test("a project that is gone, wherever it is still called by its name", () => {
    const gone = [replace("projects", [/^castem,.*\n/, ""]), replace("project_events", [/^castem,.*\n/, ""])];
    expect(named(gone)).toContain("projects.md 3");
    expect(named(gone)).not.toContain("projects.md 4");
    const renamed = [replace("projects", [/^castem,/, "castem-walk,"]), replace("project_events", [/^castem,/, "castem-walk,"])];
    expect(named(renamed)).not.toContain("projects.md 3");
  });

  test("a claim that fell and was struck without a word changed, in the language that kept its words", () => {
    const claim = "  - fdi-2025-final-unknown\n";
    const step = "1-money/50-years";
    const rewritten = ["Số cuối cùng, chúng tôi không tìm được.", "Cả năm được {year-total(2025).total}."] as const;
    const places = named([...source, total, ...inBoth(step, [[claim, ""], rewritten], [[claim, ""]])]);
    expect(places.filter((place) => place.includes(step))).toEqual([expect.stringMatching(/^en\/1-money\/50-years/)]);
  });
});

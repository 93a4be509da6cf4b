import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readData } from "../../kit/table/load.ts";
import { newsroomFile, newsroomText } from "../../tests/newsroom.ts";
import { report } from "../report.ts";

/** The frozen day with rows added to its tables. */
const withRows = (added: Readonly<Record<string, string>>) =>
  readData(report, (path) => {
    const rows = added[path.replace(".csv", "")];
    return rows === undefined ? newsroomFile(path) : new TextEncoder().encode(`${newsroomText(path.replace(".csv", ""))}${rows}\n`);
  });

const all = {
  publishers: "new-gazette,Công báo Mới,New Gazette",
  sources: "new-paper,new-gazette,Новость,,https://example.org/new,2026-11-01,2026-11-22,ru,newspaper,,",
  sectors: "shipbuilding,đóng tàu,shipbuilding",
  units: "million-eur,triệu euro,million euro\nmegawatt,GWh,GWh",
  plants: "shipyard,xưởng tàu,shipyard",
  steps: "keel-laying,đặt ky,keel laid,build,building",
  projects:
    "yard,Xưởng tàu Mới,New shipyard,Xưởng tàu,,US,song-khoai,shipbuilding,,,12.5,million-eur,,new-paper,,,,,,building,2026-11,new-paper,,",
  project_events: "yard,keel-laying,actual,2026-11-01,,new-paper,,",
  milestones:
    "yard-1,shipyard,actual,2026-11-01,,keel-laying,Đặt ky,Keel laid,new-paper,,\nlng-new,lng,planned,2027-01,2026-11-01,keel-laying,Hẹn,Promised,new-paper,,",
  promises: "new-power,90,Hẹn điện,Power promised,goal,province,,at-least,1500,megawatt,2027-12-31,2026-11-01,new-paper,,,,,",
};

describe("words that no table has had: a country, a language, a sector, units, a plant, a step, a publisher", () => {
  const { data, problems } = withRows(all);
  test("are accepted as soon as they stand in their lists", () => {
    expect(problems).toEqual([]);
  });
  test.each(["vi", "en"] as const)("are drawn and told by their names in %s", (lang) => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const rendered = Object.fromEntries(report.figures.map((figure) => [figure.id, figure.render(data, lang, document)]));
    for (const figure of report.figures)
      for (const scene of figure.scenes) expect(rendered[figure.id]?.still(scene).narrow).not.toMatch(/undefined|NaN/);
    const row = (figure: string, key: string) => rendered[figure]?.rows.find((one) => one.key === key)?.cells;
    const said = { vi: ["Mỹ", "triệu euro"], en: ["US", "million euro"] }[lang];
    expect(row("projects", "yard")).toEqual(expect.arrayContaining(said));
    expect(row("ledger", "new-power")).toEqual(expect.arrayContaining(["GWh"]));
    expect(rendered["projects"]?.sources.map(({ publisher }) => publisher)).toContain({ vi: "Công báo Mới", en: "New Gazette" }[lang]);
  });
});

test.each([
  ["sectors", "projects", "sector"],
  ["units", "promises", "unit"],
  ["plants", "milestones", "plant"],
  ["publishers", "sources", "publisher_id"],
])("one that is not in %s.csv is sent there", (list, file, column) => {
  const { problems } = withRows({ ...all, [list]: "" });
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: "unknown-id",
      file: `data/${file}.csv`,
      column,
      cure: expect.objectContaining({ en: expect.stringContaining(`data/${list}.csv`) }),
    }),
  );
});

test("a step says by its own row how far a project that took it must have come", () => {
  const { problems } = withRows({ ...all, steps: "keel-laying,đặt ky,keel laid,build,operating" });
  expect(problems.map(({ code }) => code)).toEqual(["status-behind-its-event"]);
});

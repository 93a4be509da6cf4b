import { describe, expect, test } from "vitest";
import { add, both, inBoth, replace, stateAfter, takeaways, toldAfter } from "./walk.ts";

const source = [
  add("publishers", "bao-vi-du,Báo Ví Dụ,Báo Ví Dụ"),
  add("sources", "walk-b,bao-vi-du,Dự án mới,,https://example.org/walk-b,2026-11-20,2026-11-25,vi,newspaper,,"),
];
const project = (id: string, { country = "KR", park = "song-khoai", capital = "112.5" } = {}): string =>
  `${id},Nhà máy ${id},Factory ${id},${id},Công ty ${id},${country},${park},electronics,,,${capital},${capital && "million-usd"},,${capital && "walk-b"},,,,,,licensed,2026-11-20,walk-b,,`;
const certificate = (id: string) => add("project_events", `${id},certificate,actual,2026-11-20,,walk-b,,`);

describe("projects are added without a word of the story", () => {
  test("one more of a group that the story counts", () => {
    const foxconn = project("walk-one", { country: "TW" }).replace("Công ty walk-one", "Foxconn Singapore Pte Ltd");
    expect(toldAfter([...source, add("projects", foxconn), certificate("walk-one")])).toEqual([]);
  });

  test("one in a park that is new, and sixty at once: every figure can be said", () => {
    const park = "walk-park,Khu công nghiệp Ví Dụ,Example Park,Ví Dụ,Example,park,106.72,21.02,approximate,3,709,walk-b,,Uông Bí,walk-b,,";
    const sixty = Array.from({ length: 60 }, (_, index) =>
      project(`walk-${index}`, {
        country: ["HK", "CN", "KR", "SG"][index % 4] ?? "",
        park: ["song-khoai", "", "texhong-hai-ha"][index % 3] ?? "",
        capital: index % 3 === 0 ? "20" : "",
      }),
    );
    const typed = [...source, add("places", park), add("projects", project("walk-parked", { park: "walk-park" }), ...sixty)];
    expect(toldAfter(typed).filter((one) => !one.endsWith("claim-falls"))).toEqual([]);
    expect(() => takeaways(stateAfter(typed))).not.toThrow();
  });
});

describe("a project that the story speaks of", () => {
  test("is licensed: each sentence that calls it a memorandum, or counts without it", () => {
    const licensed = replace("projects", [/^(stavian-quang-yen,.*,)memorandum,2022-07-27,[^,]*,/, "$1licensed,2026-11-20,walk-b,"]);
    expect(toldAfter([...source, licensed, certificate("stavian-quang-yen")])).toEqual(
      both(
        "2-places/20-quang-yen:7 claim-falls",
        "2-places/head:6 claim-falls",
        "3-nineteen/50-by-capital:6 claim-falls",
        "3-nineteen/50-by-capital:7 claim-falls",
        "3-nineteen/60-by-country:5 claim-falls",
      ),
    );
  });

  test("runs: counts follow by themselves", () => {
    const runs = replace("projects", [/^(lite-on,.*,)building,[^,]*,[^,]*,/, "$1operating,2026-11-20,walk-b,"]);
    expect(toldAfter([...source, runs, add("project_events", "lite-on,operation,actual,2026-05,,walk-b,,")])).toEqual([]);
  });

  const renamed = [/^lite-on,/, "lite-on-walk,"] as const;
  const rename = [replace("projects", renamed), replace("project_events", renamed)];
  const inNames = ["names:38 unknown-row", "names:116 unknown-id", "names:128 unknown-id", "names:134 unknown-id"];
  const marks = [
    "2-places/20-quang-yen:10 mark-unknown",
    "3-nineteen/50-by-capital:10 mark-unknown",
    "3-nineteen/60-by-country:10 mark-unknown",
  ];
  test("gets another id: once where names.txt has the old one, and where a sentence points at its mark", () => {
    expect(toldAfter(rename).map((one) => one.replace(/^names:\d+/, "names"))).toEqual(
      [...inNames.map((one) => one.replace(/:\d+/, "")), ...both(...marks)].toSorted(),
    );
  });

  test("and with the new id in those places all is well", () => {
    const inNamesFile = replace(
      "names",
      [/\(lite-on\)/, "(lite-on-walk)"],
      [/= lite-on(?= |$)/, "= lite-on-walk"],
      [/\(lite-on,/, "(lite-on-walk,"],
    );
    const inSentences = ["2-places/20-quang-yen", "3-nineteen/50-by-capital", "3-nineteen/60-by-country"].flatMap((step) =>
      inBoth(step, [["mark:lite-on)", "mark:lite-on-walk)"]], [["mark:lite-on)", "mark:lite-on-walk)"]]),
    );
    expect(toldAfter([...rename, inNamesFile, ...inSentences])).toEqual([]);
  });

  test("is deleted: its events and its sentences are told at once", () => {
    const gone = toldAfter([replace("projects", [/^lite-on,.*\n/, ""])]);
    expect(gone.filter((one) => one.startsWith("project_events:"))).toHaveLength(8);
    expect(gone.filter((one) => one.startsWith("names:"))).toHaveLength(4);
  });
});

test("a project that no sentence names is deleted with its events, and nothing is left to mend", () => {
  expect(toldAfter([replace("projects", [/^castem,.*\n/, ""]), replace("project_events", [/^castem,.*\n/, ""])])).toEqual([]);
});

describe("a published figure is corrected", () => {
  const inCheckpoints = replace("fdi_checkpoints", ["2024-12-31,2877.8,", "2024-12-31,2810.5,"]);
  const inYears = replace("fdi_by_year", ["2024,2877.8,", "2024,2810.5,"]);
  const correction = add("corrections", '2026-11-25,fdi_checkpoints,"2024-12-31, province",2877.8,2810.5,Sửa.,Revised.');
  test("in one of the two tables that hold it: refused", () => {
    expect(toldAfter([inCheckpoints, correction])).toContain("fdi_by_year:8 year-against-checkpoint");
  });
  test("in both, with its correction: a sentence that leans on the old size is named", () => {
    expect(toldAfter([inCheckpoints, inYears, correction])).toEqual(both("1-money/40-outcome:7 claim-falls"));
  });
});

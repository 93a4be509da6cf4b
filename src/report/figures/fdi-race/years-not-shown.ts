import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import type { Data } from "../../tables/tables.ts";

const notShown = (year: number, before: readonly number[]): Fault => {
  const line = `y${year}: { lead: ${year}, behind: [${before.join(", ")}] }`;
  return {
    code: "year-not-shown",
    severity: "warning",
    rule: {
      vi: `năm ${year} đã có số, nhưng hình đua (fdi-race) chưa có cảnh nào vẽ năm ấy.`,
      en: `there are figures of ${year}, but no scene of the race (fdi-race) draws that year.`,
    },
    cure: {
      vi: `Thêm dòng "${line}" vào mục fdi-race, dưới scenes, của src/report/story/scenes.yaml, rồi thêm một bước truyện cho cảnh ấy; hoặc cứ để vậy, bảng vẫn có số này.`,
      en: `Add the line "${line}" under scenes of fdi-race in src/report/story/scenes.yaml, then a step of the story for it; or leave it: the table has the figure all the same.`,
    },
  };
};

/** Years after the last one drawn that have checkpoints already: an editor is told, for nothing on the page shows them. */
export function yearsNotShown(data: Data, shown: readonly number[]): Problem[] {
  const last = Math.max(...shown);
  const rows = data.fdi_checkpoints.filter(({ scope, as_of }) => scope === "province" && Number(as_of.iso.slice(0, 4)) > last);
  const first = new Map(rows.toReversed().map((row) => [Number(row.as_of.iso.slice(0, 4)), row]));
  const before = (year: number) =>
    [...shown, ...first.keys()]
      .filter((other) => other < year)
      .toSorted((a, b) => a - b)
      .slice(-2);
  return [...first].map(([year, row]) => ({ ...notShown(year, before(year)), ...row.at("as_of"), value: row.as_of.iso }));
}

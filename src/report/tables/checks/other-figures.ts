import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { rowsNamed } from "../../../kit/table/corrected-cell.ts";
import { type Data, tables } from "../tables.ts";

const noRow = (dataset: string): Fault => ({
  code: "other-figure-of-no-row",
  rule: { vi: `không gọi tên một dòng nào của data/${dataset}.csv.`, en: `names no one row of data/${dataset}.csv.` },
  cure: {
    vi: "Ghi đủ các cột ⚿ của dòng ấy, cách nhau bằng dấu phẩy; nếu dòng ấy đã được xóa có chủ ý, xóa cả dòng này.",
    en: "Write all ⚿ columns of that row, with commas between; if that row was deleted on purpose, delete this row with it.",
  },
});

/** A figure of another source beside no row, or beside several, would be read beside none. */
export const otherFiguresOfNoRow = (data: Data): Problem[] =>
  data.other_figures.flatMap((row): Problem[] =>
    rowsNamed(row, tables, data).length === 1 ? [] : [{ ...noRow(row.dataset), ...row.at("key"), value: row.key }],
  );

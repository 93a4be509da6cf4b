import { conflictMark, unmerged } from "./conflict-marks.ts";
import type { Fault } from "./problem.ts";

const remove = { vi: "Xóa dòng này: bảng chỉ có tên cột và dữ liệu.", en: "Delete this row: a table holds column names and data only." };
const joinOrRemove = {
  vi: "Nếu là phần của dòng trên hay dòng dưới bị ngắt ra, nối lại với dòng ấy bằng một dấu cách. Nếu là tiêu đề hoặc ghi chú, xóa dòng này.",
  en: "If it is a part of the row above or below that a line break tore off, join it to that row with a space. If it is a title or a note, delete it.",
};
const noData = (vi: string, en: string, cure = remove): Fault => ({ code: "no-data-row", rule: { vi, en }, cure });

/** # and // start a comment in many formats; a spreadsheet's own #REF! and ##### have no small letters. */
const comment = /^(#+(?=.*\p{Ll})|\/\/)/u;
const total = /^(tổng( cộng| số)?|cộng|total|grand total|sum|subtotal)\s*:?$/i;
const footer = /^(nguồn|ghi chú|chú thích|đơn vị( tính)?|sources?|notes?|unit)\s*(:|$)/i;

/**
 * Why a row is none of the table's: a second header, a title, a total, a footer, a comment, a mark of two versions merged.
 * `cells` without the space around them; undefined for a row that may be data.
 */
export function strayRow(cells: readonly string[], header: readonly string[]): Fault | undefined {
  const filled = cells.filter((cell) => cell !== "");
  const [first = ""] = filled;
  if (conflictMark.test(first)) return { ...unmerged, code: "no-data-row" };
  if (comment.test(first)) return noData("là dòng chú thích, không phải dữ liệu.", "is a comment, not data.");
  if (filled.length > 1 && filled.filter((cell) => header.includes(cell)).length > filled.length / 2)
    return noData("lặp lại tên các cột.", "repeats the column names.");
  if (total.test(first)) return noData("là dòng tổng, không phải dữ liệu.", "is a total, not data.");
  if (footer.test(first)) return noData("là dòng ghi chú cuối bảng, không phải dữ liệu.", "is a footer, not data.");
  // Alone in its line, without as much as a separator, it may also be what a line break tore off a neighbour.
  if (cells.length === 1 && header.length > 2) return noData("chỉ có một ô.", "has one cell only.", joinOrRemove);
  if (filled.length === 1 && header.length > 2)
    return noData("chỉ có một ô có chữ: tiêu đề hoặc ghi chú.", "has one cell only: a title or a note.");
  return undefined;
}

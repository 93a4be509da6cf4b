import type { Fault } from "../csv/problem.ts";

/** What spreadsheets and people write where there is nothing to say: readers would be shown it as a name. */
const noText = [
  /^(loading|calculating|computing|đang tải|đang tính)\s*(\.{2,}|…)?$/iu,
  /^(n\.?\/a\.?|null|nil|none|nan|undefined|true|false|tbd|tba|unknown|empty|blank)$/i,
  /^(không rõ|chưa rõ|không biết|chưa biết|chưa có|không có|để trống|trống|đang cập nhật)\.?$/iu,
  /^(NA|ĐÚNG|SAI)$/u,
  /^[-–—−_.…?!*/\\~·•"'“”‘’()[\]\s]+$/u,
];

const fault: Fault = {
  code: "no-text",
  rule: {
    vi: "không phải chữ để đọc: bảng tính viết thế khi chưa có gì, và độc giả sẽ thấy đúng như vậy.",
    en: "is nothing to read: it is what is written where there is nothing, and readers would see just that.",
  },
  cure: {
    vi: "Gõ chữ thật. Chưa biết thì để trống; cột không được để trống thì chưa thêm dòng này.",
    en: "Type the real words. If they are unknown, leave the cell empty; where it must not be empty, leave out the row for now.",
  },
};

/** Why a cell of words holds none: Loading..., N/A, TRUE, a lone dash. */
export const noTextFault = (cell: string): Fault | undefined => (noText.some((pattern) => pattern.test(cell)) ? fault : undefined);

import type { Text } from "../csv/problem.ts";

/** What is asked when much of a table changes at once, and what to do if it is a slip. */
interface Asking {
  readonly asked: Text;
  readonly cure: Text;
}

const restore: Text = {
  vi: "Nếu nhầm, lấy lại tệp của bản trước rồi chỉ sửa những ô cần sửa.",
  en: "If it is a slip, take the file of the last version again and change only the cells you mean.",
};
const restoreRows: Text = {
  vi: "Nếu nhầm (bộ lọc còn bật, tệp chép dở), lấy lại các dòng từ bản trước.",
  en: "If it is a slip (a filter was on, a file was copied in part), take the rows of the last version again.",
};

export const askedOf = {
  shifted: (count: number, by: number): Asking => ({
    asked: {
      vi: `${count} ô mang giá trị của dòng ${by > 0 ? "dưới" : "trên"}: cột bị đẩy ${by > 0 ? "lên" : "xuống"} ${Math.abs(by)} dòng?`,
      en: `${count} cells have what stood ${Math.abs(by)} ${Math.abs(by) === 1 ? "row" : "rows"} ${by > 0 ? "below" : "above"}: was the column shifted ${by > 0 ? "up" : "down"} alone?`,
    },
    cure: restore,
  }),
  moved: (count: number): Asking => ({
    asked: {
      vi: `${count} ô mang giá trị cũ của dòng khác: cột này bị sắp xếp riêng?`,
      en: `${count} cells have what stood in other rows: was this column sorted without the others?`,
    },
    cure: restore,
  }),
  taken: (count: number, other: string): Asking => ({
    asked: {
      vi: `${count} ô mang giá trị cũ của cột ${other}: hai cột bị đổi chỗ cho nhau?`,
      en: `${count} cells have what stood in the column ${other}: were the two exchanged?`,
    },
    cure: restore,
  }),
  filled: (count: number): Asking => ({
    asked: {
      vi: `${count} ô liền nhau nay giống ô trên, hoặc tăng dần từng số: bị kéo xuống?`,
      en: `${count} cells in a row now repeat the cell above or count on from it: was the column filled down?`,
    },
    cure: restore,
  }),
  emptied: (count: number): Asking => ({
    asked: { vi: `${count} ô có giá trị nay để trống: bị xóa?`, en: `${count} cells that had a value are empty: were they deleted?` },
    cure: restore,
  }),
  keysMoved: (count: number): Asking => ({
    asked: {
      vi: `${count} dòng mang mã của dòng khác: cột mã bị đẩy hoặc sắp xếp riêng?`,
      en: `${count} rows have the key of another row: was the key column shifted or sorted alone?`,
    },
    cure: restore,
  }),
  keysChanged: (count: number, example: string): Asking => ({
    asked: {
      vi: `${count} dòng đã đăng đổi mã cùng lúc (${example}): đúng ý chứ?`,
      en: `${count} published rows changed their key at once (${example}): is that meant?`,
    },
    cure: restore,
  }),
  rowGone: (): Asking => ({
    asked: { vi: "Dòng đã đăng này không còn: bỏ thật chứ?", en: "This published row is gone: is that meant?" },
    cure: restoreRows,
  }),
  rowsGone: (count: number, left: number, example: string): Asking => ({
    asked: {
      vi: `${count} dòng đã đăng không còn (${example}); bảng còn ${left} dòng: bỏ thật chứ?`,
      en: `${count} published rows are gone (${example}); ${left} are left: is that meant?`,
    },
    cure: restoreRows,
  }),
} as const;

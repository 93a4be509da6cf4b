import type { Localized } from "../i18n/languages.ts";
import type { NumberCard } from "./number-cards.ts";

/** The words around the card of a number. */
export interface NumberWords {
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  /** How the number came about. */
  readonly cell: string;
  readonly count: (rows: number) => string;
  readonly workedOut: (cells: number) => string;
  /** Of a figure: its title, its takeaway and its table. */
  readonly figure: (rows: number) => string;
  readonly wholeFigure: string;
  readonly figures: string;
  readonly formula: string;
  readonly where: string;
  readonly rows: string;
  readonly moreRows: (rows: number) => string;
  readonly sources: string;
  readonly otherwise: string;
  readonly saidIn: string;
  readonly saved: string;
  readonly address: string;
  readonly close: string;
  /** Heads the notes on paper. */
  readonly notes: string;
  /** @param address of the page of all cards */
  readonly notesIntro: (address: string) => string;
}

export const numberWords: Localized<NumberWords> = {
  vi: {
    title: "Từng con số trong bài",
    intro:
      "Mỗi con số, mỗi ngày tháng trong bài: lấy từ dòng nào của bảng nào, tính ra sao, ai công bố. Bấm vào một con số trong bài cũng mở đúng thẻ này.",
    contents: "Theo chương",
    cell: "Chép từ một ô trong bảng dữ liệu.",
    count: (rows) => (rows === 0 ? "Đếm trong dữ liệu." : `Đếm trong bảng dữ liệu: ${rows} dòng.`),
    workedOut: (cells) => `Chúng tôi tính từ ${cells} ô trong bảng dữ liệu.`,
    figure: (rows) => `Hình, tiêu đề và câu tóm tắt đều tính từ ${rows} dòng trong bảng dữ liệu.`,
    wholeFigure: "Hình và bảng của hình, từng dòng kèm nguồn",
    figures: "Các hình",
    formula: "Phép tính",
    where: "trong đó",
    rows: "Dữ liệu",
    moreRows: (rows) => `và ${rows} dòng nữa trong bảng này`,
    sources: "Nguồn",
    otherwise: "Nguồn khác nêu",
    saidIn: "Có trong",
    saved: "bản lưu",
    address: "Địa chỉ của con số này",
    close: "Đóng",
    notes: "Chú thích các con số",
    notesIntro: (address) => `Lấy từ bảng nào, dòng nào; trong ngoặc là số của nguồn trong danh sách sau. Xem đủ từng con số: ${address}`,
  },
  en: {
    title: "Every number in the text",
    intro:
      "Each number and each date in the story: which row of which table it comes from, how it was worked out, who published it. A click on a number in the story opens the same card.",
    contents: "By chapter",
    cell: "Copied from one cell of the data.",
    count: (rows) => (rows === 0 ? "Counted in the data." : `Counted in the data: ${rows} ${rows === 1 ? "row" : "rows"}.`),
    workedOut: (cells) => `We worked it out from ${cells} cells of the data.`,
    figure: (rows) => `The figure, its title and its takeaway are worked out from ${rows} ${rows === 1 ? "row" : "rows"} of the data.`,
    wholeFigure: "The figure and its table, each line with its sources",
    figures: "Figures",
    formula: "Formula",
    where: "where",
    rows: "Data",
    moreRows: (rows) => `and ${rows} more ${rows === 1 ? "row" : "rows"} of this table`,
    sources: "Sources",
    otherwise: "Other sources give",
    saidIn: "Said in",
    saved: "copy read",
    address: "Address of this number",
    close: "Close",
    notes: "Notes to the numbers",
    notesIntro: (address) =>
      `Which table and row each comes from; in brackets, its sources by their numbers in the list below. All of each number: ${address}`,
  },
};

/** How a number came about. */
export function howCounted({ figure, origin, formula, size }: NumberCard, words: NumberWords): string {
  if (figure !== undefined) return words.figure(size);
  if (origin === "count") return words.count(size);
  return formula === undefined ? words.cell : words.workedOut(size);
}

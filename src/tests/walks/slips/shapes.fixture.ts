import { deleteLine, inLine, inRows, mark, type Slip } from "../slip.ts";

function toSemicolons(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/("[^"]*")|,/g, (found, quoted?: string) => quoted ?? (found === "," ? ";" : found)))
    .join("\n");
}

const header = (change: (header: string) => string) => (text: string) => inLine(text, 1, change);
/** The header as the cure gives it, written over the first line or above it. */
const headerOf = (cure: string): string => /must be: ([\w,]+)\./.exec(cure)?.[1] ?? "";
const dropColumn = (column: string) => inRows((rows, names) => rows.map((cells) => cells.toSpliced(names.indexOf(column), 1)));

/** Shapes of files, rows and headings. What a cure says of them is literal: these are the ones that could destroy something. */
export const shapes: readonly Slip[] = [
  {
    code: "rows-glued",
    table: "places",
    slip: mark(/\n(?=bac-tien-phong,)/, ""),
    cure: /Break the line \(Enter\) right before the word with which the second row begins/,
    obey: mark("bac-tien-phong,", "\nbac-tien-phong,"),
  },
  {
    code: "rows-glued",
    table: "projects",
    slip: mark(/\n(?=baike-vehicle,)/, ""),
    cure: /Break the line \(Enter\) right before the word with which the second row begins/,
    obey: mark('"baike-vehicle,', '"\nbaike-vehicle,'),
  },
  {
    code: "row-torn",
    table: "milestones",
    slip: mark("Hẹn vận hành trong khoảng", "Hẹn vận hành\ntrong khoảng"),
    cure: /^Join lines 4–5 into one: .* type one space at each seam\. Delete no row that has words/,
    obey: mark("Hẹn vận hành\ntrong khoảng", "Hẹn vận hành trong khoảng"),
  },
  {
    code: "row-torn",
    table: "milestones",
    slip: mark("Hẹn vận hành trong khoảng 2026–2027,", "Hẹn vận hành\n\ntrong khoảng 2026–2027,\n"),
    cure: /^Join lines 4–7 into one: .* type one space at each seam\. Delete no row that has words/,
    obey: mark(/Hẹn vận hành\n+trong khoảng 2026–2027,\n/, "Hẹn vận hành trong khoảng 2026–2027, "),
  },
  {
    code: "curly-quotes",
    table: "milestones",
    slip: mark('"VIR, citing Nikkei."', "“VIR, citing Nikkei.”"),
    cure: /type straight quotation marks \("\) over the curly ones/,
    obey: mark("“VIR, citing Nikkei.”", '"VIR, citing Nikkei."'),
  },
  {
    code: "space-before-quote",
    table: "milestones",
    slip: mark('"VIR, citing Nikkei."', ' "VIR, citing Nikkei."'),
    cure: /Delete that space/,
    obey: mark(' "VIR', '"VIR'),
  },
  {
    code: "space-before-quote",
    table: "milestones",
    slip: mark("VIR dẫn Nikkei.", ' "VIR dẫn Nikkei."'),
    cure: /Delete that space/,
    obey: mark(' "VIR', '"VIR'),
  },
  {
    code: "quote",
    table: "milestones",
    slip: mark('"VIR, citing Nikkei."', '"VIR, citing Nikkei.'),
    cure: /Close the quotation at the end of the cell/,
    obey: mark("citing Nikkei.", 'citing Nikkei."'),
  },
  {
    code: "cell-count",
    table: "milestones",
    slip: mark('"VIR, citing Nikkei."', "VIR, citing Nikkei."),
    cure: /Put the cell that holds a comma in quotation marks/,
    obey: mark("VIR, citing Nikkei.", '"VIR, citing Nikkei."'),
  },
  {
    code: "cell-count",
    table: "milestones",
    slip: (text) => inLine(text, 2, (line) => `${line},,`),
    cure: /Delete the 2 separators too many at the end/,
    obey: (text, { line = 0 }) => inLine(text, line, (one) => one.replace(/,,$/, "")),
  },
  {
    code: "cell-count",
    table: "milestones",
    slip: mark("lng-001,lng,actual,2020-10-17,", "lng-001,lng,2020-10-17,"),
    cure: /Add 1 more separators where the missing cells belong, which need not be the end/,
    obey: mark("lng-001,lng,2020-10-17,", "lng-001,lng,,2020-10-17,"),
    next: "missing",
  },
  {
    code: "cell-count",
    table: "sectors",
    slip: (text) => inLine(text, 2, (line) => line.replaceAll(",", ";")),
    cure: /Separate the cells of this row by a ","/,
    obey: (text, { line = 0 }) => inLine(text, line, (one) => one.replaceAll(";", ",")),
  },
  ...["Bảng 1: các mốc,,,,,,,,,,", "# cần xem lại,,,,,,,,,,", "Tổng cộng,,,,,,,,,,5", "Nguồn: báo,,x,,,,,,,,"].map((row): Slip => ({
    code: "no-data-row",
    table: "milestones",
    slip: (text) => text.replace("\nlng-002,", `\n${row}\nlng-002,`),
    cure: /Delete this row/,
    obey: deleteLine,
  })),
  {
    code: "no-data-row",
    table: "milestones",
    slip: mark('"VIR, citing Nikkei."', "VIR citing\nNikkei."),
    cure: /If it is a part of the row above or below that a line break tore off, join it to that row with a space/,
    obey: mark("VIR citing\nNikkei.", '"VIR, citing Nikkei."'),
  },
  {
    code: "no-data-row",
    table: "milestones",
    slip: mark(/^(lng-002,.*)$/m, "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> other"),
    cure: /Keep what is right, then delete the three marks/,
    obey: mark(/^<{7} HEAD\n(.*)\n={7}\n.*\n>{7} other$/m, "$1"),
  },
  { code: "empty-file", table: "milestones", slip: () => "", cure: /Restore the file/ },
  {
    code: "empty-table",
    table: "milestones",
    slip: (text) => `${text.split("\n", 1)[0]}\n`,
    cure: /Restore the rows from the last version/,
  },
  {
    code: "empty-row",
    table: "milestones",
    slip: mark("\nlng-002,", "\n,,,,,,,,,,\nlng-002,"),
    cure: /Delete the row/,
    obey: deleteLine,
  },
  {
    code: "empty-column",
    table: "milestones",
    slip: inRows((rows) => rows.map((cells) => [...cells, ""])),
    cure: /Delete the whole column/,
    obey: inRows((rows) => rows.map((cells) => cells.slice(0, -1))),
  },
  {
    code: "delimiter",
    table: "milestones",
    slip: toSemicolons,
    cure: /please save it as a comma-separated CSV/,
  },
  {
    code: "separator-line",
    table: "milestones",
    slip: (text) => `sep=;\n${text}`,
    cure: /Delete the sep= line/,
    obey: deleteLine,
  },
  {
    code: "missing-column",
    table: "milestones",
    slip: dropColumn("note_vi"),
    cure: /Take the column note_vi from the last version again, its name in the first line and its cells/,
  },
  {
    code: "unknown-column",
    table: "milestones",
    slip: header((line) => line.replace("note_vi", "Ghi chú (Việt)")),
    cure: /Rename this column back to `note_vi`/,
    obey: (text, { value = "", cure }) => header((line) => line.replace(value, /`(\w+)`/.exec(cure.en)?.[1] ?? ""))(text),
  },
  {
    code: "unknown-column",
    table: "milestones",
    slip: inRows((rows) => rows.map((cells, index) => [...cells, index === 0 ? "Ai sửa" : index === 1 ? "Lan" : ""])),
    cure: /Copy what is worth keeping into a note, then delete this column/,
    obey: inRows((rows) => rows.map((cells) => cells.slice(0, -1))),
  },
  {
    code: "repeated-column",
    table: "milestones",
    slip: header((line) => line.replace("note_en", "note_vi")),
    cure: /One of the two is the column that is missing \(note_en\): look at the cells and rename that one back/,
    obey: header((line) => line.replace(/note_vi$/, "note_en")),
  },
  {
    code: "repeated-column",
    table: "milestones",
    slip: inRows((rows) => rows.map((cells) => [...cells, cells.at(-1) ?? ""])),
    cure: /Compare the cells of both with the last version, and delete the column that was not there/,
    obey: inRows((rows) => rows.map((cells) => cells.slice(0, -1))),
  },
  {
    code: "nameless-column",
    table: "milestones",
    slip: header((line) => line.replace("title_vi", "")),
    cure: /Write its name into the first line again: `title_vi`/,
    obey: header((line) => line.replace("step,,", "step,title_vi,")),
  },
  {
    code: "no-header",
    table: "milestones",
    slip: (text) => text.slice(text.indexOf("\n") + 1),
    cure: /If it is gone, put it back above/,
    obey: (text, { cure }) => `${headerOf(cure.en)}\n${text}`,
  },
  {
    code: "no-header",
    table: "milestones",
    slip: (text) => `Các mốc của hai nhà máy\n${text}`,
    cure: /if a title stands above it, delete the title/,
    obey: deleteLine,
  },
];

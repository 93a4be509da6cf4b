import { nearest } from "../csv/nearest.ts";
import type { Fault, Problem } from "../csv/problem.ts";
import type { CsvFile } from "../csv/records.ts";
import type { Column } from "./columns.ts";

/** The names a header must have, in any order, and what people call them. */
interface Named {
  readonly columns: Readonly<Record<string, Pick<Column<unknown>, "title" | "parse">>>;
}

const faults = {
  missing: (name: string): Fault => ({
    code: "missing-column",
    rule: { vi: `thiếu cột ${name}.`, en: `the column ${name} is missing.` },
    cure: {
      vi: `Lấy lại cột ${name} từ bản trước, cả tên ở dòng đầu lẫn các ô của nó.`,
      en: `Take the column ${name} from the last version again, its name in the first line and its cells.`,
    },
  }),
  renamed: (name: string): Fault => ({
    code: "unknown-column",
    rule: { vi: "không phải tên cột của bảng này.", en: "is not a column name of this table." },
    cure: { vi: `Đổi tên cột này lại thành \`${name}\`.`, en: `Rename this column back to \`${name}\`.` },
  }),
  unknown: (missing: readonly string[]): Fault => ({
    code: "unknown-column",
    rule: { vi: "không phải cột của bảng này.", en: "is not a column of this table." },
    cure:
      missing.length > 0
        ? {
            vi: `Nếu đây là một trong các cột đang thiếu (${missing.join(", ")}), đổi tên nó lại như thế; nếu không, chép điều cần giữ vào ghi chú rồi xóa cột.`,
            en: `If it is one of the columns that are missing (${missing.join(", ")}), rename it back to that; if not, copy what is worth keeping into a note, then delete the column.`,
          }
        : {
            vi: "Chép điều cần giữ vào ghi chú rồi xóa cột này.",
            en: "Copy what is worth keeping into a note, then delete this column.",
          },
  }),
  repeated: (missing: readonly string[]): Fault => ({
    code: "repeated-column",
    rule: { vi: "tên cột xuất hiện hai lần.", en: "this column name appears twice." },
    cure:
      missing.length > 0
        ? {
            vi: `Một trong hai cột là cột đang thiếu (${missing.join(", ")}): xem các ô, đổi tên cột ấy lại như thế.`,
            en: `One of the two is the column that is missing (${missing.join(", ")}): look at the cells and rename that one back.`,
          }
        : {
            vi: "So các ô của hai cột với bản trước rồi xóa cột không có ở đó.",
            en: "Compare the cells of both with the last version, and delete the column that was not there.",
          },
  }),
  unnamed: (name: string): Fault => ({
    code: "nameless-column",
    rule: { vi: "cột này mất tên.", en: "this column has lost its name." },
    cure: { vi: `Ghi lại tên cột ở dòng đầu: \`${name}\`.`, en: `Write its name into the first line again: \`${name}\`.` },
  }),
  nameless: {
    code: "nameless-column",
    rule: { vi: "cột này có dữ liệu mà không có tên.", en: "this column has content but no name." },
    cure: {
      vi: "Nếu là cột của bảng, ghi lại tên cột vào dòng đầu; nếu không, chép điều cần giữ vào ghi chú rồi xóa cả cột.",
      en: "If it is a column of the table, write its name into the first line again; if not, copy what is worth keeping into a note, then delete it.",
    },
  },
  noHeader: (names: readonly string[]): Fault => ({
    code: "no-header",
    rule: { vi: "dòng đầu không phải tên các cột.", en: "the first line does not name the columns." },
    cure: {
      vi: `Dòng đầu phải là: ${names.join(",")}. Nếu dòng ấy đã mất, chép lại nó lên trên; nếu phía trên nó có tiêu đề, xóa tiêu đề.`,
      en: `The first line must be: ${names.join(",")}. If it is gone, put it back above; if a title stands above it, delete the title.`,
    },
  }),
} as const;

/** A heading without case, remarks and units in brackets: "Area (ha)" is "area". */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[([].*$/u, "")
    .trim()
    .toLowerCase();

/** The missing column that a strange heading stands for: by its title, a slip of the hand, or its place, where its cells could be that. */
function meant(table: Named, { header, records }: CsvFile, index: number, missing: readonly string[]): string | undefined {
  const heading = header[index] ?? "";
  const names = Object.keys(table.columns);
  const titled = missing.filter((name) => {
    const title = table.columns[name]?.title;
    return title !== undefined && [title.vi, title.en].some((one) => bare(one) === bare(heading));
  });
  if (titled.length === 1) return titled[0];
  const slip = nearest(heading, missing);
  if (titled.length === 0 && slip !== undefined) return slip;
  const before = names.indexOf(header[index - 1] ?? "");
  const places = [header.length === names.length ? names[index] : undefined, before < 0 ? undefined : names[before + 1]];
  const fits = (name: string): boolean => {
    const cells = records.map(({ cells }) => (cells[index] ?? "").trim()).filter((cell) => cell !== "");
    return cells.length > 0 && cells.every((cell) => "value" in (table.columns[name]?.parse(cell) ?? {}));
  };
  // Where no heading at all is known, the line may be a title above the table, and places say nothing.
  if (!header.some((value) => names.includes(value))) return undefined;
  const pool = titled.length > 0 ? titled : missing;
  return places.find((name) => name !== undefined && pool.includes(name) && fits(name));
}

/** Each strange heading's column, by its position; no column is meant by two of them. */
function meantColumns(table: Named, csv: CsvFile): Map<number, string> {
  const names = Object.keys(table.columns);
  const found = new Map<number, string>();
  for (const [index, value] of csv.header.entries()) {
    if (names.includes(value) || csv.emptyColumns.has(index)) continue;
    const taken = [...found.values()];
    const free = names.filter((name) => !csv.header.includes(name) && !taken.includes(name));
    const name = meant(table, csv, index, free);
    if (name !== undefined) found.set(index, name);
  }
  return found;
}

/** Everything wrong with the names of the columns. When hardly one is right, the line is no header: one message says so. */
export function headerProblems(table: Named, file: string, csv: CsvFile): Problem[] {
  const { header, headerLine: line, emptyColumns } = csv;
  const names = Object.keys(table.columns);
  const renamed = meantColumns(table, csv);
  const missing = names.filter((name) => !header.includes(name) && ![...renamed.values()].includes(name));
  const isAnyKnown = header.some((value) => names.includes(value));
  if (!isAnyKnown && renamed.size < names.length / 2)
    return [{ ...faults.noHeader(names), file, line, row: line, value: header.find((value) => value !== "") ?? "" }];
  const strangers = header.flatMap((value, columnIndex): Problem[] => {
    const place = { file, line, row: line, columnIndex, value };
    const name = renamed.get(columnIndex);
    if (value === "" && name === undefined) return emptyColumns.has(columnIndex) ? [] : [{ ...faults.nameless, ...place }];
    if (value !== "" && header.indexOf(value) !== columnIndex) return [{ ...faults.repeated(missing), ...place }];
    if (name !== undefined) return [{ ...(value === "" ? faults.unnamed(name) : faults.renamed(name)), ...place }];
    return names.includes(value) ? [] : [{ ...faults.unknown(missing), ...place }];
  });
  return [...missing.map((name): Problem => ({ ...faults.missing(name), file, line })), ...strangers];
}

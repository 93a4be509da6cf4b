import { fromOldFont } from "./old-fonts.ts";
import { otherFileFault } from "./other-files.ts";
import type { Fault, Place } from "./problem.ts";

const notText: Fault = {
  code: "not-utf8",
  rule: {
    vi: "không phải văn bản UTF-8 hợp lệ.",
    en: "is not valid UTF-8 text.",
  },
  cure: {
    vi: "Trong Excel chọn Lưu thành → “CSV UTF-8 (Comma delimited)”. Đừng dùng “CSV (Comma delimited)”: chữ Việt sẽ mất dấu.",
    en: "In Excel choose Save As → “CSV UTF-8 (Comma delimited)”, not “CSV (Comma delimited)”, which loses Vietnamese letters.",
  },
};

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Why a file cannot be read, and the first cell that shows it, where one does. */
interface Undecodable extends Omit<Place, "file"> {
  readonly fault: Fault;
  readonly value?: string;
}

/** Cells of one line, as far as a line alone tells. */
const cellsOf = (line: string): string[] => line.match(/("[^"]*("|$)|[^,;\t"])+|(?<=^|[,;\t])(?=[,;\t]|$)/g) ?? [];

/** A file of a program from before Unicode, as its font's table reads the first broken cell. */
const asTyped = ({ encoding, text }: NonNullable<ReturnType<typeof fromOldFont>>): Fault => ({
  ...notText,
  rule: {
    vi: `không phải UTF-8: tệp gõ bằng phông cũ (${encoding}).`,
    en: `is not UTF-8: the file was typed for an old font (${encoding}).`,
  },
  cure: {
    vi: `Đổi cả tệp sang Unicode (UniKey: Ctrl+Shift+F6, nguồn ${encoding}) rồi lưu dạng CSV UTF-8. Ô này đọc là: ${text}`,
    en: `Convert the whole file to Unicode (UniKey: Ctrl+Shift+F6, source ${encoding}), then save it as CSV UTF-8. The cell reads: ${text}`,
  },
});

/** The first line whose bytes are no UTF-8, and its first cell that holds some of them. */
function firstBroken(bytes: Uint8Array): Undecodable {
  const lines = new TextDecoder("utf-8").decode(bytes).split(/\r\n|\n|\r/);
  const index = lines.findIndex((line) => line.includes("\ufffd"));
  const columnIndex = cellsOf(lines[index] ?? "").findIndex((cell) => cell.includes("\ufffd"));
  const value = cellsOf(lines[index] ?? "")[columnIndex];
  if (value === undefined) return { fault: notText };
  // Such programs wrote a byte a letter, so that lines and cells are where they were.
  const western = new TextDecoder("windows-1252").decode(bytes).split(/\r\n|\n|\r/)[index] ?? "";
  const typed = fromOldFont(cellsOf(western)[columnIndex] ?? "");
  return { fault: typed ? asTyped(typed) : notText, line: index + 1, row: index + 1, columnIndex, value };
}

/**
 * Bytes of a file → its text in NFC, without byte order mark.
 * UTF-16 is accepted only with its mark, for without it the bytes have two readings.
 */
export function decode(bytes: Uint8Array): { text: string } | Undecodable {
  const other = otherFileFault(bytes);
  if (other) return { fault: other };
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { fault: notText } : { text: text.normalize("NFC") };
  } catch {
    return encoding === "utf-8" && !bytes.includes(0) ? firstBroken(bytes) : { fault: notText };
  }
}

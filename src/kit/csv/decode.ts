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

/** The first line whose bytes are no UTF-8, and its first cell that holds some of them. */
function firstBroken(bytes: Uint8Array): Omit<Undecodable, "fault"> {
  const lines = new TextDecoder("utf-8").decode(bytes).split(/\r\n|\n|\r/);
  const index = lines.findIndex((line) => line.includes("\ufffd"));
  const columnIndex = cellsOf(lines[index] ?? "").findIndex((cell) => cell.includes("\ufffd"));
  const value = cellsOf(lines[index] ?? "")[columnIndex];
  return value === undefined ? {} : { line: index + 1, row: index + 1, columnIndex, value };
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
    return { fault: notText, ...(encoding === "utf-8" && !bytes.includes(0) && firstBroken(bytes)) };
  }
}

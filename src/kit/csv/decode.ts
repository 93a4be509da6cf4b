import type { Fault } from "./problem.ts";

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

const otherFile = (vi: string, en: string): Fault => ({
  code: "not-a-csv",
  rule: { vi: `là ${vi}, không phải tệp CSV.`, en: `is ${en}, not a CSV file.` },
  cure: {
    vi: "Mở tệp ấy bằng chương trình của nó rồi lưu thành “CSV UTF-8”; đổi đuôi tên tệp là chưa đủ.",
    en: "Open it in its own program and save it as “CSV UTF-8”; renaming the file is not enough.",
  },
});

/** What stands at the start of files that get the name of a CSV by mistake. */
const otherFiles: readonly (readonly [RegExp, Fault])[] = [
  [/^PK\x03\x04/, otherFile("sổ tính (.xlsx, .ods, .numbers)", "a workbook (.xlsx, .ods, .numbers)")],
  [/^\xd0\xcf\x11\xe0/, otherFile("sổ tính Excel cũ (.xls)", "an old Excel workbook (.xls)")],
  [/^%PDF/, otherFile("tệp PDF", "a PDF")],
  [/^\s*<(!doctype|html)/i, otherFile("trang web", "a web page")],
];

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/**
 * Bytes of a file → its text in NFC, without byte order mark.
 * UTF-16 is accepted only with its mark, for without it the bytes have two readings.
 */
export function decode(bytes: Uint8Array): { text: string } | { fault: Fault } {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  const other = otherFiles.find(([pattern]) => pattern.test(start));
  if (other) return { fault: other[1] };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes("\0") ? { fault: notText } : { text: text.normalize("NFC") };
  } catch {
    return { fault: notText };
  }
}

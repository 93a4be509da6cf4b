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
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes("\0") ? { fault: notText } : { text: text.normalize("NFC") };
  } catch {
    return { fault: notText };
  }
}

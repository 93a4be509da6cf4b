import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import type { Fault } from "./problem.ts";

/** A table of 10⁵ rows fits twice; a larger file is another file, and is not read into memory to find that out. */
export const largestFile = 64 * 2 ** 20;

const restore = { vi: "Khôi phục tệp từ bản trước.", en: "Restore it from the last version." };

export const missingFile: Fault = {
  code: "missing-file",
  rule: { vi: "không có tệp này.", en: "this file does not exist." },
  cure: restore,
};
const brokenLink: Fault = {
  code: "broken-link",
  rule: { vi: "là đường tắt dẫn tới một tệp không còn.", en: "is a link to a file that is no longer there." },
  cure: { vi: "Xóa đường tắt, đặt chính tệp CSV vào chỗ này.", en: "Delete the link and put the CSV file itself here." },
};
/** What it leads to is no affair of the tables: neither its content nor its path is told. */
const linkOutside: Fault = {
  code: "link-outside",
  rule: { vi: "là đường tắt dẫn ra ngoài thư mục dữ liệu.", en: "is a link that leads out of the data folder." },
  cure: brokenLink.cure,
};
const notAFile: Fault = {
  code: "not-a-file",
  rule: { vi: "không phải một tệp thường (thư mục hoặc thiết bị).", en: "is no plain file (a folder or a device)." },
  cure: { vi: "Dời nó đi, đặt tệp CSV vào chỗ này.", en: "Move it away and put the CSV file here." },
};
const unreadable: Fault = {
  code: "unreadable-file",
  rule: { vi: "không mở được tệp này.", en: "this file cannot be opened." },
  cure: {
    vi: "Đóng tệp ở chương trình khác, kiểm tra quyền đọc rồi thử lại.",
    en: "Close it in other programs, check that you may read it, and try again.",
  },
};
const tooLarge = (bytes: number): Fault => ({
  code: "file-too-large",
  rule: {
    vi: `tệp nặng ${Math.ceil(bytes / 2 ** 20)} MiB, giới hạn là ${largestFile / 2 ** 20} MiB.`,
    en: `the file has ${Math.ceil(bytes / 2 ** 20)} MiB; the limit is ${largestFile / 2 ** 20} MiB.`,
  },
  cure: {
    vi: "Kiểm tra xem có lưu nhầm tệp khác, hoặc hàng vạn dòng trống, vào tên này.",
    en: "Check whether another file, or thousands of empty rows, were saved under this name.",
  },
});

export type FileRead = { readonly bytes: Uint8Array } | { readonly fault: Fault };

const isBelow = (path: string, folder: string): boolean => realpathSync(path).startsWith(realpathSync(folder) + sep);

/**
 * The bytes of a plain file of a sensible size, or why there are none. Nothing but a plain file is ever opened: a pipe would hang.
 *
 * @param folder links must not lead out of it
 */
export function readPlainFile(path: string, folder: string): FileRead {
  try {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return { fault: lstatSync(path, { throwIfNoEntry: false }) ? brokenLink : missingFile };
    if (!isBelow(path, folder)) return { fault: linkOutside };
    if (!entry.isFile()) return { fault: notAFile };
    return entry.size > largestFile ? { fault: tooLarge(entry.size) } : { bytes: readFileSync(path) };
  } catch {
    return { fault: unreadable };
  }
}

import type { Fault } from "./problem.ts";

const otherFile = (vi: string, en: string): Fault => ({
  code: "not-a-csv",
  rule: { vi: `là ${vi}, không phải tệp CSV.`, en: `is ${en}, not a CSV file.` },
  cure: {
    vi: "Mở tệp ấy bằng chương trình của nó rồi lưu thành “CSV UTF-8”; đổi đuôi tên tệp là chưa đủ.",
    en: "Open it in its own program and save it as “CSV UTF-8”; renaming the file is not enough.",
  },
});

/** A workbook is a zip whose first file has one of these names. */
const workbook = /^PK\x03\x04.{26}(\[Content_Types\]|_rels|docProps|xl|mimetype|Index|Data|Metadata|preview)/s;

/** What stands at the start of files that get the name of a CSV by mistake, the particular before the general. */
const otherFiles: readonly (readonly [RegExp, Fault])[] = [
  [workbook, otherFile("sổ tính (.xlsx, .ods, .numbers)", "a workbook (.xlsx, .ods, .numbers)")],
  [/^PK\x03\x04/, otherFile("tệp nén (.zip)", "a zip archive")],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b)/, otherFile("tệp nén (.rar, .7z, .gz)", "an archive (.rar, .7z, .gz)")],
  [/^\xd0\xcf\x11\xe0/, otherFile("sổ tính Excel cũ (.xls)", "an old Excel workbook (.xls)")],
  [/^%PDF/, otherFile("tệp PDF", "a PDF")],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP)/s, otherFile("ảnh", "an image")],
  [/^\{\\rtf/, otherFile("văn bản RTF", "an RTF document")],
  [/^(\xef\xbb\xbf)?\s*<(!doctype|!--|html|head|body|meta|table|div|style|script)/i, otherFile("trang web", "a web page")],
  [/^(\xef\xbb\xbf)?\s*<(\?xml|svg)/i, otherFile("tệp XML", "an XML file")],
  [/^(\xef\xbb\xbf)?\s*(\{\s*"|\[\s*[[{"])/, otherFile("tệp JSON", "a JSON file")],
];

/** What a file is that begins like another kind; undefined for what may be a CSV. */
export function otherFileFault(bytes: Uint8Array): Fault | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return otherFiles.find(([pattern]) => pattern.test(start))?.[1];
}

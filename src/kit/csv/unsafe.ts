import type { Fault } from "./problem.ts";

const spreadsheetError =
  /^(#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|ERROR|BLOCKED|FIELD|BUSY|UNKNOWN|CONNECT|GETTING_DATA)\b[!?]?|#+|Err:\d+)$/i;
/** What a spreadsheet would compute: it starts with = or @, or with a sign and is no number. Lone dashes are no formula. */
const formula = /^([=@]|[+-](?![\d.,\s]*$|[+-]+$))/;
const markup = /<\s*[a-z!/?]|&(#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;
/** Browsers pass over blanks and controls in a scheme: so does this. */
const scriptScheme = /(java|vb|live)script:/i;
const dataScheme = /\bdata:[\w.+-]*(\/[\w.+-]+)?[;,]/i;
/** Nothing of all this is without one of these. */
const suspect = /[=@+\-#<&:]/;
const blanks = /[\s\p{Cc}\p{Cf}]/gu;

const faults = {
  error: {
    code: "spreadsheet-error",
    rule: { vi: "là lỗi của bảng tính, không phải dữ liệu.", en: "is a spreadsheet's error, not data." },
    cure: {
      vi: "Gõ giá trị thật vào ô, hoặc để trống nếu chưa biết.",
      en: "Type the real value into the cell, or leave it empty if unknown.",
    },
  },
  formula: {
    code: "formula",
    rule: { vi: "là công thức, hoặc bảng tính sẽ coi là công thức.", en: "is a formula, or a spreadsheet will take it for one." },
    cure: {
      vi: "Gõ giá trị thay cho công thức; đoạn chữ không bắt đầu bằng = + - @.",
      en: "Type the value instead of the formula; text does not start with = + - @.",
    },
  },
  markup: {
    code: "markup",
    rule: { vi: "có mã HTML.", en: "holds HTML markup." },
    cure: {
      vi: "Chỉ viết chữ, không viết mã: bỏ các thẻ <…> và ký hiệu &…;.",
      en: "Write plain text: take out the tags <…> and the codes &…;.",
    },
  },
  script: {
    code: "script-address",
    rule: { vi: "có địa chỉ chạy mã (javascript:, data:).", en: "holds an address that runs code (javascript:, data:)." },
    cure: { vi: "Xóa đoạn này; địa chỉ chỉ được bắt đầu bằng https://.", en: "Delete it; an address may only start with https://." },
  },
} satisfies Record<string, Fault>;

/** What is not the editor's words but a program's: formulas and their errors, markup, addresses that run code. */
export function unsafeFault(text: string): Fault | undefined {
  if (!suspect.test(text)) return undefined;
  if (spreadsheetError.test(text)) return faults.error;
  if (formula.test(text)) return faults.formula;
  if (scriptScheme.test(text.replaceAll(blanks, "")) || dataScheme.test(text)) return faults.script;
  return markup.test(text) ? faults.markup : undefined;
}

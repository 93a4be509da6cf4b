import type { Fault, Text } from "../csv/problem.ts";
import { inWords } from "./number-words.ts";
import type { Reading } from "./number-readings.ts";

/** What a number column allows. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

const digitsOnly: Text = {
  vi: "Chỉ viết chữ số, dấu chấm cho phần thập phân, không viết đơn vị. Để trống nếu chưa biết.",
  en: "Write digits only, a point for decimals, no unit. Leave the cell empty if unknown.",
};

/** What may have led to a cell that is no number, by its looks. */
const causes: readonly (readonly [RegExp, Text])[] = [
  [/^[+-]?[\d.,]+e[+-]?\d+$/i, { vi: "viết dạng lũy thừa", en: "is written with an exponent" }],
  [/%/, { vi: "có dấu phần trăm", en: "has a percent sign" }],
  [/\p{Sc}|\b(vnd|usd)\b|[\d\s](đ|đồng)$/iu, { vi: "có đơn vị tiền", en: "has a currency" }],
  [/\p{L}/u, { vi: "có chữ", en: "has words in it" }],
];
const tooLong = {
  why: { vi: "có nhiều chữ số hơn mức giữ được chính xác", en: "has more digits than can be kept exactly" },
  cure: { vi: "Làm tròn còn nhiều nhất 15 chữ số.", en: "Round it to 15 digits at most." },
};

export function notANumber(cell: string, { min, max }: Bounds): Fault {
  const isLong = /^[-\d.,\s]{16,}$/.test(cell);
  const why = isLong ? tooLong.why : causes.find(([pattern]) => pattern.test(cell))?.[1];
  return {
    code: "not-a-number",
    rule: {
      vi: `không phải số từ ${min} đến ${max}${why ? `: ${why.vi}` : ""}.`,
      en: `is not a number from ${min} to ${max}${why ? `: it ${why.en}` : ""}.`,
    },
    cure: isLong ? tooLong.cure : digitsOnly,
  };
}

/** 2.049 and 2,049: two thousand to one reader, about two to another. Both are said aloud, and each gets a form with one reading. */
export function twoReadings(whole: Reading, fraction: Reading): Fault {
  const [large, small] = [Math.abs(whole.value), Math.abs(fraction.value)];
  const said = inWords(large);
  const below = inWords(Math.floor(small) + 1);
  const rounded = String(Math.round(fraction.value * 100) / 100);
  const typed = Number.isInteger(small) ? String(fraction.value) : fraction.typed;
  const short = Number(rounded) === fraction.value ? "" : rounded;
  return {
    code: "two-readings",
    rule: {
      vi: `có hai cách đọc: ${large} hay ${String(small).replace(".", ",")} (nhỏ hơn ${below.vi}).`,
      en: `has two readings: ${large} or ${small} (less than ${below.en}).`,
    },
    cure: {
      vi: `Nếu là ${said.vi}, viết ${whole.typed}. Nếu là số thập phân, viết ${typed}${short && ` hoặc bớt chữ số ${short}`}.`,
      en: `If it is ${said.en}, write ${whole.typed}. If it is a decimal, write ${typed}${short && ` or, with a digit less, ${short}`}.`,
    },
  };
}

export function outOfRange({ min, max, unit }: Bounds): Fault {
  const range = `${min}–${max}${unit ? ` ${unit}` : ""}`;
  return {
    code: "out-of-range",
    rule: { vi: `nằm ngoài khoảng cho phép (${range}).`, en: `is outside the range allowed (${range}).` },
    cure: { vi: "Kiểm tra lại số và đơn vị của cột.", en: "Check the figure and the unit of the column." },
  };
}

export const isItZero: Fault = {
  code: "zero-for-unknown",
  severity: "question",
  rule: { vi: "có đúng là không có gì, hay là chưa biết?", en: "is it really none, or is it unknown?" },
  cure: { vi: "Chưa biết thì để trống, đừng gõ 0.", en: "If it is unknown, leave the cell empty and type no 0." },
};

export const notWhole: Fault = {
  code: "not-whole",
  rule: { vi: "không phải số nguyên.", en: "is not a whole number." },
  cure: { vi: "Viết số không có phần thập phân.", en: "Write it without decimals." },
};

export const otherNotation = ({ typed }: Reading): Fault => ({
  code: "number-notation",
  severity: "warning",
  rule: { vi: `đã đọc là ${typed}.`, en: `was read as ${typed}.` },
  cure: {
    vi: `Viết ${typed}: dấu chấm cho phần thập phân, không ngăn hàng nghìn.`,
    en: `Write ${typed}: a point for decimals, nothing between thousands.`,
  },
});

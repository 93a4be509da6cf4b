import { nearest } from "../csv/nearest.ts";
import type { Fault, Text } from "../csv/problem.ts";
import { type DateSpan, parseDateSpan } from "./date-span.ts";
import { dateJump, type Jump, numberJump } from "./jump.ts";

export type Parsed<T> = { readonly value: T } | { readonly fault: Fault };

/** A column of a table: how a cell becomes a value, and what people are told about it. */
export interface Column<T> {
  readonly title: Text;
  /** What kind of cell it is, for the field table of the docs. */
  readonly kind: Text;
  readonly unit?: string;
  readonly required: boolean;
  /** The table whose ids this column holds; checked across tables. */
  readonly refersTo?: string;
  /** How far a value may move between two published versions. Absent: any change of it is a word's, not a distance. */
  readonly jump?: Jump;
  readonly parse: (cell: string) => Parsed<T>;
}

interface Options {
  readonly unit?: string;
}
interface NumberOptions extends Options {
  readonly min: number;
  readonly max: number;
  /** Degrees have three decimals and are never thousands: 107.473 then has one reading. */
  readonly threeDecimals?: boolean;
  readonly jump?: Jump;
}

const both = (text: string): Text => ({ vi: text, en: text });

const missing: Fault = {
  code: "missing",
  rule: { vi: "ô này không được để trống.", en: "this cell must not be empty." },
  cure: { vi: "Điền giá trị, hoặc bỏ cả dòng nếu chưa có nguồn.", en: "Fill it in, or leave the whole row out until there is a source." },
};

/** Lets a column be empty: the value is then null, which means unknown and never zero. */
export const optional = <T>(column: Column<T>): Column<T | null> => ({
  ...column,
  required: false,
  parse: (cell) => (cell === "" ? { value: null } : column.parse(cell)),
});

function filled<T>(column: Omit<Column<T>, "required">): Column<T> {
  return { ...column, required: true, parse: (cell) => (cell === "" ? { fault: missing } : column.parse(cell)) };
}

const brokenText: Fault = {
  code: "broken-text",
  rule: {
    vi: "là lỗi hoặc công thức của bảng tính, hoặc có chữ đã hỏng.",
    en: "is a spreadsheet's error or formula, or has letters that were lost.",
  },
  cure: {
    vi: "Gõ lại nội dung của ô; lưu tệp dạng “CSV UTF-8”, đừng lưu “CSV (Comma delimited)”.",
    en: "Type the cell again; save the file as “CSV UTF-8”, not as “CSV (Comma delimited)”.",
  },
};

/** Excel writes its errors into a CSV as text, and a question mark for each letter that the computer's old code page lacks. */
const isBroken = (cell: string): boolean => /^(=|#[A-Z#]|Err:\d)|\p{L}\?\p{L}|\ufffd/u.test(cell);

export const text = (title: Text): Column<string> =>
  filled({ title, kind: { vi: "chữ", en: "text" }, parse: (cell) => (isBroken(cell) ? { fault: brokenText } : { value: cell }) });

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const badId: Fault = {
  code: "bad-id",
  rule: { vi: "không phải mã hợp lệ.", en: "is not a valid id." },
  cure: {
    vi: "Chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ song-khoai.",
    en: "Use lower-case letters without marks, digits and hyphens, e.g. song-khoai.",
  },
};

export const id = (title: Text): Column<string> =>
  filled({
    title,
    kind: { vi: "mã", en: "id" },
    parse: (cell) => (idPattern.test(cell) ? { value: cell } : { fault: badId }),
  });

/** An id of another table. That it leads somewhere is checked once all tables are read. */
export const reference = (title: Text, refersTo: string): Column<string> => ({
  ...id(title),
  kind: { vi: `mã trong ${refersTo}.csv`, en: `id in ${refersTo}.csv` },
  refersTo,
});

function numberFault(cell: string, { min, max }: NumberOptions): Fault {
  const swapped = /^-?[\d.]*,\d+$/.test(cell) ? cell.replaceAll(".", "").replace(",", ".") : undefined;
  return {
    code: "not-a-number",
    rule: { vi: `không phải số từ ${min} đến ${max}.`, en: `is not a number from ${min} to ${max}.` },
    cure: swapped
      ? { vi: `Viết dấu thập phân là dấu chấm: ${swapped}.`, en: `Write the decimal with a point: ${swapped}.` }
      : {
          vi: "Chỉ viết chữ số, dấu chấm cho phần thập phân, không viết đơn vị. Để trống nếu chưa biết.",
          en: "Write digits only, a point for decimals, no unit. Leave the cell empty if unknown.",
        },
  };
}

/** 2.049 and 2,049: two thousand to one reader, about two to another. */
const hasTwoReadings = (cell: string): boolean => /^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(cell);

function twoReadings(cell: string): Fault {
  const whole = cell.replaceAll(/[.,]/g, "");
  return {
    code: "two-readings",
    rule: { vi: "có thể là hàng nghìn, cũng có thể là số lẻ.", en: "may be thousands and may be a decimal." },
    cure: {
      vi: `Nếu là hàng nghìn thì viết ${whole}; nếu là số lẻ thì viết dấu chấm và làm tròn còn hai chữ số sau dấu chấm.`,
      en: `If it is thousands, write ${whole}; if it is a decimal, write a point and round to two digits after it.`,
    },
  };
}

function outOfRange({ min, max, unit }: NumberOptions): Fault {
  const range = `${min}–${max}${unit ? ` ${unit}` : ""}`;
  return {
    code: "out-of-range",
    rule: { vi: `nằm ngoài khoảng cho phép (${range}).`, en: `is outside the range allowed (${range}).` },
    cure: { vi: "Kiểm tra lại số và đơn vị của cột.", en: "Check the figure and the unit of the column." },
  };
}

/** Digits with a decimal point and nothing else: anything that could be read two ways is refused. */
export const number = (title: Text, options: NumberOptions): Column<number> =>
  filled({
    title,
    kind: { vi: `số ${options.min}–${options.max}`, en: `number ${options.min}–${options.max}` },
    ...(options.unit && { unit: options.unit }),
    jump: options.jump ?? numberJump,
    parse: (cell) => {
      if (!options.threeDecimals && hasTwoReadings(cell)) return { fault: twoReadings(cell) };
      if (!/^-?\d+(\.\d+)?$/.test(cell)) return { fault: numberFault(cell, options) };
      const value = Number(cell);
      return value < options.min || value > options.max ? { fault: outOfRange(options) } : { value };
    },
  });

const notWhole: Fault = {
  code: "not-whole",
  rule: { vi: "không phải số nguyên.", en: "is not a whole number." },
  cure: { vi: "Viết số không có phần thập phân.", en: "Write it without decimals." },
};

export function integer(title: Text, options: NumberOptions): Column<number> {
  const column = number(title, options);
  return {
    ...column,
    kind: { vi: `số nguyên ${options.min}–${options.max}`, en: `whole number ${options.min}–${options.max}` },
    parse: (cell) => {
      const parsed = column.parse(cell);
      return "value" in parsed && !Number.isInteger(parsed.value) ? { fault: notWhole } : parsed;
    },
  };
}

const notDate: Fault = {
  code: "not-a-date",
  rule: { vi: "không phải ngày có thật viết theo ISO.", en: "is not a real date written in ISO form." },
  cure: {
    vi: "Viết 2024-11-15 (ngày), 2024-12 (tháng), 2027-Q3 (quý), 2025 (năm) hoặc 2027-07/2027-12 (khoảng).",
    en: "Write 2024-11-15 (day), 2024-12 (month), 2027-Q3 (quarter), 2025 (year) or 2027-07/2027-12 (window).",
  },
};

export const date = (title: Text): Column<DateSpan> =>
  filled({
    title,
    kind: {
      vi: "ngày ISO, có thể chỉ tới tháng, quý, năm hoặc là một khoảng",
      en: "ISO date, perhaps only a month, quarter, year or window",
    },
    jump: dateJump,
    parse: (cell) => {
      const value = parseDateSpan(cell);
      return value ? { value } : { fault: notDate };
    },
  });

const notDay: Fault = {
  code: "not-a-day",
  rule: { vi: "không phải một ngày trọn vẹn.", en: "is not a full day." },
  cure: { vi: "Viết đủ năm, tháng, ngày: 2024-11-15.", en: "Write year, month and day: 2024-11-15." },
};

export function day(title: Text): Column<DateSpan> {
  const column = date(title);
  return {
    ...column,
    kind: { vi: "ngày ISO đầy đủ", en: "full ISO day" },
    parse: (cell) => {
      const parsed = column.parse(cell);
      return "value" in parsed && parsed.value.precision !== "day" ? { fault: notDay } : parsed;
    },
  };
}

export const choice = <const Word extends string>(title: Text, options: readonly Word[]): Column<Word> =>
  filled({
    title,
    kind: both(options.join(" · ")),
    parse: (cell) => {
      const value = options.find((option) => option === cell);
      if (value !== undefined) return { value };
      const near = nearest(cell, options);
      return {
        fault: {
          code: "not-in-list",
          rule: { vi: `không có trong danh sách: ${options.join(", ")}.`, en: `is not in the list: ${options.join(", ")}.` },
          cure: near
            ? { vi: `Có phải bạn muốn viết "${near}"?`, en: `Did you mean "${near}"?` }
            : { vi: "Chọn một từ trong danh sách.", en: "Choose a word from the list." },
        },
      };
    },
  });

const notAddress: Fault = {
  code: "not-an-address",
  rule: { vi: "không phải địa chỉ web http(s).", en: "is not an http(s) web address." },
  cure: { vi: "Dán nguyên địa chỉ trang, bắt đầu bằng https://.", en: "Paste the page's whole address, starting with https://." },
};

/** Only http and https: Astro prints any address as given, `javascript:` included. */
export const webAddress = (title: Text): Column<string> =>
  filled({
    title,
    kind: { vi: "địa chỉ web", en: "web address" },
    parse: (cell) => (/^https?:\/\/[^\s"<>]+$/.test(cell) && URL.canParse(cell) ? { value: cell } : { fault: notAddress }),
  });

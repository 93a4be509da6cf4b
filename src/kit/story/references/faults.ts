import { didYouMean } from "../../csv/nearest.ts";
import { type Fault, type Text } from "../../csv/problem.ts";
import type { AnyTable } from "../../table/table.ts";
import type { Rest } from "./values.ts";

const both = (text: string): Text => ({ vi: text, en: text });

/** Another row is another fact: the nearest is offered, not taken for what was meant. */
const orAdd = (near: string | undefined, table: string): Text => ({
  vi: `${near === undefined ? "Sửa khóa" : `Có phải bạn muốn viết "${near}"? Nếu không, sửa khóa`}, thêm dòng ấy vào data/${table}.csv, hoặc viết lại câu mà không có nó.`,
  en: `${near === undefined ? "Correct the key" : `Did you mean "${near}"? If not, correct the key`}, add the row to data/${table}.csv, or write the sentence without it.`,
});

const keyOf = ({ name, key }: AnyTable): string => `${name}(${key.join(", ")})`;

const unitWord = (unit: string | undefined): Text => (unit === undefined ? { vi: "không có đơn vị", en: "no unit" } : both(unit));

const kindWords: Readonly<Record<string, Text>> = {
  number: { vi: "số", en: "a number" },
  date: { vi: "ngày", en: "a date" },
  word: { vi: "chữ", en: "a word" },
};
const kindWord = (kind: string): Text => kindWords[kind] ?? { vi: "thứ khác", en: "something else" };

const fault = (code: string, rule: Text, cure: Text): Fault => ({ code, rule, cure });

/** A cell as an editor finds it. */
export const cellName = ({ table, key, column, place: { file, line } }: Rest): string =>
  `${table}(${key})${column === undefined ? "" : `.${column}`}, ${file}${line === undefined ? "" : `:${line}`}`;

const see: Text = { vi: "Xem docs/sentences.md.", en: "See docs/sentences.md." };

/** What can be wrong with a reference, in the words editors are told. */
export const faults = {
  strangeSign: (sign: string): Fault =>
    fault(
      "strange-sign",
      { vi: `có dấu lạ: ${sign}`, en: `has a strange sign: ${sign}` },
      {
        vi: "Bỏ dấu ấy; chữ có dấu cách hoặc dấu đặc biệt thì đặt trong ngoặc kép.",
        en: "Remove it; put text with other signs in quotation marks.",
      },
    ),
  tooLong: fault(
    "reference-too-long",
    { vi: "dài quá, không đọc hết được.", en: "is too long to be read." },
    { vi: "Đặt tên cho từng phần trong names.txt.", en: "Give its parts names in names.txt." },
  ),
  unexpected: (found: string, wanted: readonly string[]): Fault => {
    const what = wanted.filter(Boolean).join(" ");
    return fault(
      "bad-reference",
      {
        vi: found === "" ? "viết chưa hết." : `không hiểu từ chỗ "${found}".`,
        en: found === "" ? "breaks off." : `cannot be read from "${found}" on.`,
      },
      {
        vi: `${what ? `Ở đây cần ${what}. ` : ""}Viết như bảng(khóa).cột, và đặt dấu cách hai bên dấu trừ. Trong holds, mỗi điều một dòng, bắt đầu bằng "- ".`,
        en: `${what ? `Here ${what} was expected. ` : ""}Write it like table(key).column, with spaces around a minus. In holds, each on a line of its own, after "- ".`,
      },
    );
  },
  unknownName: (word: string, near: string | undefined): Fault =>
    fault(
      "unknown-name",
      { vi: `không có cột, tên hay bảng nào là "${word}".`, en: `no column, name or table is called "${word}".` },
      didYouMean(near, {
        vi: `Thêm một dòng "${word} = …" vào names.txt, hoặc viết bảng(khóa).cột.`,
        en: `Add a line "${word} = …" to names.txt, or write table(key).column.`,
      }),
    ),
  unknownFunction: (word: string, near: string | undefined): Fault =>
    fault(
      "unknown-function",
      { vi: `không có bảng hay hàm nào là "${word}".`, en: `no table or function is called "${word}".` },
      didYouMean(near, see),
    ),
  unknownColumn: (table: string, word: string, near: string | undefined): Fault =>
    fault(
      "unknown-column",
      { vi: `bảng ${table} không có cột "${word}".`, en: `the table ${table} has no column "${word}".` },
      didYouMean(near, {
        vi: `Xem các cột trong data/${table}.md. Dấu trừ phải có dấu cách hai bên.`,
        en: `Its columns are in data/${table}.md. A minus needs spaces around it.`,
      }),
    ),
  unfitPart: (table: AnyTable, part: string): Fault =>
    fault(
      "bad-key",
      { vi: `"${part}" không hợp với cột nào còn lại của khóa.`, en: `"${part}" fits no column left of the key.` },
      { vi: `Viết ${keyOf(table)}, như trong tệp CSV.`, en: `Write ${keyOf(table)}, as in the CSV.` },
    ),
  unfitCell: (text: string, { rule, cure }: Fault): Fault =>
    fault("bad-argument", { vi: `"${text}" ${rule.vi}`, en: `"${text}" ${rule.en}` }, cure),
  computedKey: fault(
    "bad-key",
    { vi: "khóa phải là chữ trong tệp CSV, không phải phép tính.", en: "a key must be words of the CSV, not a computation." },
    { vi: "Chép nguyên các ô khóa của dòng, cách nhau bằng dấu phẩy.", en: "Copy the key's cells of the row, with commas between." },
  ),
  unknownRow: (table: AnyTable, key: string, near: string | undefined): Fault =>
    fault(
      "unknown-row",
      { vi: `data/${table.name}.csv không có dòng ${key}.`, en: `data/${table.name}.csv has no row ${key}.` },
      orAdd(near, table.name),
    ),
  ambiguousRow: (table: AnyTable, keys: readonly string[]): Fault =>
    fault(
      "ambiguous-row",
      {
        vi: `có ${keys.length} dòng như vậy: ${keys.slice(0, 5).join(" · ")}.`,
        en: `${keys.length} rows fit: ${keys.slice(0, 5).join(" · ")}.`,
      },
      { vi: `Viết đủ khóa: ${keyOf(table)}.`, en: `Write the whole key: ${keyOf(table)}.` },
    ),
  unknownId: (table: string, word: string, near: string | undefined): Fault =>
    fault(
      "unknown-id",
      { vi: `không có mã "${word}" trong data/${table}.csv.`, en: `the id "${word}" is not in data/${table}.csv.` },
      orAdd(near, table),
    ),
  notInList: (word: string, options: readonly string[], near: string | undefined): Fault =>
    fault(
      "not-in-list",
      {
        vi: `"${word}" không có trong danh sách của cột: ${options.join(", ")}.`,
        en: `"${word}" is not in the column's list: ${options.join(", ")}.`,
      },
      didYouMean(near, { vi: "Chọn một từ trong danh sách.", en: "Choose a word from the list." }),
    ),
  noColumns: fault(
    "no-columns",
    { vi: "dấu chấm phải đứng sau một dòng, một bảng hay một mã.", en: "a dot must follow a row, a table or an id." },
    { vi: "Viết bảng(khóa).cột.", en: "Write table(key).column." },
  ),
  noRows: fault(
    "no-rows",
    { vi: "chỗ này cần một bảng.", en: "here a table was expected." },
    { vi: "Viết tên bảng, có thể thêm where và điều kiện.", en: "Write the table's name, perhaps with where and a condition." },
  ),
  noColumn: fault(
    "no-column",
    { vi: "chỗ này cần một cột của bảng.", en: "here a column of the table was expected." },
    { vi: "Viết tên cột sau by.", en: "Write a column's name after by." },
  ),
  noCondition: fault(
    "no-condition",
    { vi: "chỗ này cần một điều kiện đúng hay sai.", en: "here a condition was expected, true or false." },
    { vi: "Viết một phép so sánh: cột = từ, cột < số.", en: "Write a comparison: column = word, column < number." },
  ),
  strayPart: (word: string): Fault =>
    fault(
      "stray-part",
      { vi: `"${word}" không dùng được ở đây.`, en: `"${word}" cannot be used here.` },
      {
        vi: "by chỉ đi với first, last, most, largest-rise; have chỉ đi với all.",
        en: "by goes with first, last, most, largest-rise only; have with all.",
      },
    ),
  noNumbers: fault(
    "no-numbers",
    { vi: "chỉ cộng, trừ, nhân, chia được số, và trừ được hai ngày.", en: "only numbers can be reckoned with, and two days subtracted." },
    { vi: "Viết bảng(khóa).cột của một cột số.", en: "Write table(key).column of a column of numbers." },
  ),
  noWords: fault(
    "no-words",
    { vi: "contains chỉ dùng với cột chữ.", en: "contains asks columns of text only." },
    { vi: "Dùng = cho số và ngày.", en: "Use = for numbers and dates." },
  ),
  notComparable: fault(
    "not-comparable",
    {
      vi: "chỉ so được số, ngày và chữ; đây là cả một dòng hay cả một bảng.",
      en: "only numbers, dates and words compare; this is a row or a table.",
    },
    { vi: "Thêm .cột, hoặc dùng count(…), sum(…).", en: "Add .column, or use count(…), sum(…)." },
  ),
  kindsDiffer: (left: string, right: string): Fault => {
    const [a, b] = [kindWord(left), kindWord(right)];
    return fault(
      "kinds-differ",
      { vi: `không so được ${a.vi} với ${b.vi}.`, en: `${a.en} cannot be compared with ${b.en}.` },
      { vi: "Sửa một bên cho cùng loại.", en: "Correct one side so that both are of one kind." },
    );
  },
  wordsUnordered: fault(
    "words-unordered",
    { vi: "chữ chỉ so được bằng hay khác.", en: "words are equal or not, never more or less." },
    { vi: "Dùng = hoặc is not.", en: "Use = or is not." },
  ),
  unitsDiffer: (left: string | undefined, right: string | undefined): Fault => {
    const [a, b] = [unitWord(left), unitWord(right)];
    return fault(
      "units-differ",
      { vi: `đơn vị khác nhau: ${a.vi} và ${b.vi}.`, en: `the units differ: ${a.en} and ${b.en}.` },
      { vi: "Chỉ cộng, trừ, so hai số cùng đơn vị.", en: "Add, subtract and compare figures of one unit only." },
    );
  },
  unitsMultiplied: (left: string, right: string): Fault =>
    fault(
      "units-multiplied",
      { vi: `không nhân được ${left} với ${right}.`, en: `${left} cannot be multiplied by ${right}.` },
      { vi: "Nhân với một số không đơn vị.", en: "Multiply by a number without a unit." },
    ),
  byZero: fault(
    "by-zero",
    { vi: "chia cho số không.", en: "divides by zero." },
    { vi: "Kiểm tra ô ở mẫu số.", en: "Check the cell that it divides by." },
  ),
  noDate: fault(
    "not-a-date",
    { vi: "cột này là ngày, mà đây không phải ngày.", en: "the column holds dates, and this is none." },
    { vi: "Viết 1999-11-15, 1999-11, 1999-Q4 hoặc 1999.", en: "Write 1999-11-15, 1999-11, 1999-Q4 or 1999." },
  ),
  noDay: (iso: string): Fault =>
    fault(
      "not-a-day",
      {
        vi: `${iso} không phải một ngày, nên không biết trừ từ ngày nào.`,
        en: `${iso} is no single day, so there is nothing to subtract from.`,
      },
      { vi: "Viết first-day(…) hoặc last-day(…).", en: "Write first-day(…) or last-day(…)." },
    ),
  noMonth: (iso: string): Fault =>
    fault(
      "not-a-month",
      { vi: `${iso} không cho biết tháng nào.`, en: `${iso} does not say which month.` },
      { vi: "Viết first-day(…) hoặc last-day(…).", en: "Write first-day(…) or last-day(…)." },
    ),
  noCells: fault(
    "no-cells",
    { vi: "không có ô nào để tính.", en: "there is no cell to reckon with." },
    { vi: "Kiểm tra điều kiện sau where, hoặc các ô của cột ấy.", en: "Check the condition after where, or the cells of the column." },
  ),
  emptyCell: (rest: Rest | undefined): Fault =>
    fault(
      "empty-cell",
      rest
        ? { vi: `ô này đang trống: ${cellName(rest)}.`, en: `this cell is empty: ${cellName(rest)}.` }
        : { vi: "chưa ai biết số này.", en: "nobody knows this figure." },
      {
        vi: "Điền ô ấy nếu đã có nguồn, hoặc viết lại câu không có số này.",
        en: "Fill it in if there is a source, or write the sentence without this figure.",
      },
    ),
  wrongRow: ({ name }: AnyTable): Fault =>
    fault("wrong-row", { vi: `chỗ này cần mã một dòng của ${name}.`, en: `here the id of a row of ${name} was expected.` }, see),
  usage: (usage: string): Fault =>
    fault(
      "bad-call",
      { vi: "không đúng cách viết hàm này.", en: "is not how this function is written." },
      { vi: `Viết: ${usage}.`, en: `Write: ${usage}.` },
    ),
  badName: (name: string): Fault =>
    fault(
      "bad-name",
      {
        vi: `tên "${name}" đang có vấn đề, xem dòng của nó trong names.txt.`,
        en: `the name "${name}" is itself wrong; see its line in names.txt.`,
      },
      { vi: "Sửa ở đó.", en: "Mend it there." },
    ),
  nameCircle: (name: string): Fault =>
    fault(
      "name-circle",
      { vi: `"${name}" rốt cuộc được định nghĩa bằng chính nó.`, en: `"${name}" is in the end defined by itself.` },
      { vi: "Viết một trong các tên ấy bằng bảng(khóa).cột.", en: "Define one of these names by table(key).column." },
    ),
} as const;

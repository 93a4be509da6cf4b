import type { Fault } from "../../../kit/csv/problem.ts";
import { didYouMean, nearest } from "../../../kit/csv/nearest.ts";
import { cents } from "../../../kit/table/rounding.ts";
import { rowsOf } from "../../../kit/table/data.ts";
import { isDateSpan } from "../../../kit/table/date-span.ts";
import type { Data } from "../tables.ts";
import { milestone, projectEvent } from "./date-deciders.ts";
import type { Cells, Decider, Found, Measured, Subject } from "./decider.ts";
import { checkpoint, provinceYear, reading, yearTotal } from "./figure-deciders.ts";
import { byFirmness } from "./firmness.ts";
import type { KnownFigure } from "./known-figure.ts";

/** By the first word of a name. */
const deciders: Readonly<Partial<Record<string, Decider>>> = {
  fdi: yearTotal,
  fdi_by_year: yearTotal,
  fdi_checkpoints: checkpoint,
  fdi_by_province: provinceYear,
  indicators: reading,
  milestones: milestone,
  project_events: projectEvent,
};

/** What a name stands for; `found` is null while no row says what came about. */
export interface Named {
  readonly measured: Measured;
  readonly found: Found | null;
  /** What was subtracted from it, where the name is a difference. */
  readonly less: KnownFigure | null;
  /** The year that the name itself tells, of each of its terms. */
  readonly years: readonly number[];
  /** Null for a difference, and for what stands in no other table. */
  readonly subject: Subject | null;
}

const noRow = (near: string | undefined): Fault => ({
  code: "unknown-row",
  rule: { vi: "không gọi đúng tên dòng nào.", en: "does not name any row." },
  cure: didYouMean(near, {
    vi: 'Con số hay ngày thì ghi ở bảng của nó, rồi gọi tên dòng ấy ở đây: tên bảng, các cột ⚿, ví dụ "indicators <mã> <năm>", "fdi <năm>", "milestones <nhà máy> <mốc>".',
    en: 'A figure or a day goes into its own table; name its row here: the table, then the ⚿ columns, as in "indicators <id> <year>", "fdi <year>", "milestones <plant> <step>".',
  }),
});

const noResult: Fault = {
  code: "no-result",
  rule: {
    vi: "gọi tên một kế hoạch, mục tiêu hay dự kiến, không phải điều đã xảy ra.",
    en: "names a plan, a target or a forecast, and not what came about.",
  },
  cure: {
    vi: "Gọi tên dòng ghi kết quả; chưa có dòng ấy thì để trống.",
    en: "Name the row that has the result; leave the cell empty while there is none.",
  },
};

const noDifference: Fault = {
  code: "no-difference",
  rule: { vi: "không phải phép trừ hai con số cùng đơn vị.", en: "is no difference of two figures in one unit." },
  cure: {
    vi: 'Viết như "fdi <năm> - fdi_checkpoints <ngày>": hai tên, dấu trừ có dấu cách hai bên.',
    en: 'Write it as "fdi <year> - fdi_checkpoints <day>": two names, and a minus with a space on either side.',
  },
};

/** The words of a name by column; undefined where one fits none. */
function cellsOf(decider: Decider, words: readonly string[], data: Data): Cells | undefined {
  const cells: Partial<Record<string, string>> = {};
  for (const word of words) {
    const fits = Object.entries(decider.columns).flatMap(([column, { parse, refersTo }]) => {
      // Any word may be an id: one that another table has to have is of this column only if it is there.
      const isThere = refersTo === undefined || rowsOf(data, refersTo).some((row) => row["id"] === word);
      const parsed = cells[column] === undefined && isThere ? parse(word) : undefined;
      return parsed && "value" in parsed ? [[column, isDateSpan(parsed.value) ? parsed.value.iso : String(parsed.value)] as const] : [];
    });
    const [first] = fits;
    if (first === undefined) return undefined;
    cells[first[0]] = first[1];
  }
  return cells;
}

const yearsIn = (cells: Cells): number[] =>
  ["year", "as_of"].flatMap((column) => (cells[column] === undefined ? [] : [Number(cells[column].slice(0, 4))]));

type Read<T> = T | { readonly fault: Fault };

function termOf(data: Data, text: string, since: number): Read<Omit<Named, "less">> {
  const [table = "", ...words] = text.split(/[\s,()]+/).filter((word) => word !== "");
  const decider = Object.hasOwn(deciders, table) ? deciders[table] : undefined;
  const cells = decider && cellsOf(decider, words, data);
  const found = decider && cells && decider.isNamed(cells) ? decider.find(data, cells, since) : undefined;
  if (decider && cells && found && (found.length > 0 || decider.mayBeAwaited(cells)))
    return { measured: decider.measured(cells), found: found[0] ?? null, years: yearsIn(cells), subject: decider.subject(cells, data) };
  const names = decider?.names(data) ?? Object.values(deciders).flatMap((one) => one?.names(data) ?? []);
  const written = [table, ...words].join(" ");
  return { fault: names.includes(written) ? noResult : noRow(nearest(written, names)) };
}

/** Of a difference of two figures: as firm as the less firm of them, and exact only if both are. */
function difference(from: KnownFigure, less: KnownFigure): KnownFigure {
  return {
    ...from,
    value: cents(from.value - less.value),
    qualifier: from.qualifier === null && less.qualifier === null ? null : "about",
    status: byFirmness(from.status, less.status) < 0 ? less.status : from.status,
  };
}

function differenceOf(data: Data, [from, less]: readonly [string, string], since: number): Read<Named> {
  const [a, b] = [termOf(data, from, since), termOf(data, less, since)];
  if ("fault" in a) return a;
  if ("fault" in b) return b;
  if (a.measured === "date" || a.measured !== b.measured) return { fault: noDifference };
  const both = { measured: a.measured, years: [...a.years, ...b.years], subject: null };
  const isKnown = a.found?.kind === "figure" && b.found?.kind === "figure";
  return isKnown ? { ...both, found: difference(a.found, b.found), less: b.found } : { ...both, found: null, less: null };
}

/**
 * What a name stands for: "fdi 2024", "indicators grdp-growth 2025", "milestones lng groundbreaking", or one figure less another. Written
 * with brackets and commas, as sentences name rows, it is the same name.
 *
 * @param since when the promise was made, in UTC milliseconds: what had happened before does not keep it
 */
export function named(data: Data, text: string, since: number): Read<Named> {
  const terms = text.split(/\s[-−–]\s/);
  const [first = "", second, ...more] = terms;
  if (more.length > 0) return { fault: noDifference };
  if (second !== undefined) return differenceOf(data, [first, second], since);
  const term = termOf(data, first, since);
  return "fault" in term ? term : { ...term, less: null };
}

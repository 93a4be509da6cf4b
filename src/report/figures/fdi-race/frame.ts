import type { ScaleLinear } from "d3";
import type { Format } from "../../../kit/i18n/format.ts";
import { type FdiRaceSeries, raceBy, type RaceByThen, type RacePoint, type RaceYear, steepest } from "./series.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import { short, svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export interface FdiRaceScene {
  /** The year told about, and those that stand behind it for comparison. */
  readonly lead: number;
  readonly behind: readonly number[];
  /** The year told about is shown to this day, and goes on in a later scene; null: to its end. */
  readonly until: DateSpan | null;
}

export interface FdiRaceWords {
  readonly firstMonth: (month: string) => string;
  readonly promised: (amount: string) => string;
  /** By how much the year of the promise ended below it. */
  readonly missing: (amount: string) => string;
  readonly expected: (amount: string) => string;
  /** What was wanting on the day of the promise, and the days that were left for it. */
  readonly window: (amount: string, days: number) => string;
  /** What hollow dots are, in the words of the table. */
  readonly unsettled: (kinds: readonly string[]) => string;
  readonly until: (date: string) => string;
  readonly jump: (from: { date: string; amount: string }, to: { date: string; amount: string }) => string;
}

/** What every part of the drawing needs. x is the share of the year gone, y million USD. */
export interface RaceFrame {
  readonly document: Document;
  readonly width: number;
  readonly series: RaceByThen;
  readonly scene: FdiRaceScene;
  readonly format: Format;
  readonly words: FdiRaceWords;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The race as far as a scene tells it. */
export const raceIn = (series: FdiRaceSeries, { lead, until }: FdiRaceScene): RaceByThen =>
  until === null ? series : raceBy(series, lead, until.to);

/** Where most of a whole year came from. Told of a year that stands alone, where there is room to say it. */
export const jumpIn = ({ until, behind }: FdiRaceScene, year: RaceYear): ReturnType<typeof steepest> =>
  until === null && behind.length === 0 ? steepest(year) : null;

/** Share of the year and million USD at every corner of a year's line, from nothing on 1 January. */
export const stopsOf = (points: readonly RacePoint[]): (readonly [share: number, total: number])[] => [
  [0, 0],
  ...points.map(({ share, total }) => [share, total] as const),
];

export const isShown = ({ lead, behind }: FdiRaceScene, year: number): boolean => year === lead || behind.includes(year);

export const amountText = (format: Format, { total, qualifier }: Pick<RacePoint, "total" | "qualifier">): string =>
  format.qualified(format.number(total), qualifier);

/** A line at each full billion, from the left edge, named on the line itself; the highest says in what all amounts of the picture are. */
export function drawGrid({ document, format, x, y }: RaceFrame): SVGElement[] {
  const [, x2 = 0] = x.range();
  const ticks = y.ticks(4).filter((amount) => amount > 0);
  const name = (amount: number): string => (amount === ticks.at(-1) ? format.amount(amount, "million-usd") : format.number(amount));
  const rules = ticks.map((amount) => `M0,${short(y(amount))}H${short(x2)}`);
  return [
    svgElement(document, "line", { x2, y1: y(0), y2: y(0), class: "axis" }),
    svgElement(document, "path", { d: rules.join(""), class: "grid" }),
    ...ticks.map((amount) => svgElement(document, "text", { y: y(amount) - 5, class: "tick" }, [name(amount)])),
  ];
}

/** As many months as have room, each named in the middle of its days; the first says what the numbers are. */
export function drawMonths({ document, format, words, x, y }: RaceFrame): SVGElement[] {
  const pitch = x(1 / 12) - x(0);
  const widest = Math.max(...Array.from({ length: 12 }, (_, index) => textWidth(format.month(index + 1), typeScale.small.size)));
  const step = pitch > 30 && widest + 8 < pitch ? 1 : 3;
  return Array.from({ length: 12 / step }, (_, index) => {
    const month = index * step + 1;
    const text = format.month(month);
    const at = month === 1 ? { x: x(0) } : { x: x((month - 0.5) / 12), "text-anchor": "middle" };
    return svgElement(document, "text", { ...at, y: y(0) + 18, class: "tick" }, [month === 1 ? words.firstMonth(text) : text]);
  });
}

import type { Format } from "../../../kit/i18n/format.ts";
import { times } from "../../../kit/i18n/times.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { SlipWords } from "./chart.ts";
import { endsOf, monthsPast, type SlipSeries } from "./series.ts";
import { changes, dates, shown, type Words } from "./words.ts";

const names: SlipWords["plants"] = { car: "Thành Công cars", lng: "LNG power" };

/** A date wants its preposition in a sentence. */
const when = (span: DateSpan, format: Format): string => `${span.precision === "day" ? "on" : "in"} ${format.date(span)}`;

function sayCar({ plants: { car } }: SlipSeries, format: Format): string {
  const ends = endsOf(car);
  if (ends === undefined) return "";
  const first = `Thành Công’s first car was first due ${when(ends.first.due, format)}`;
  if (car.actual === null) return `${first}; the latest date is ${format.date(ends.last.due)}.`;
  const past = monthsPast(ends.first.due, car.actual.date.from);
  const kept = car.actual.date.to <= ends.last.due.to ? "; the last promise was kept" : "";
  return `${first} and came on ${format.date(car.actual.date)}${past > 0 ? `, about ${past} months past that date` : ", within that date"}${kept}.`;
}

function sayLng({ plants: { lng } }: SlipSeries, format: Format): string {
  const ends = endsOf(lng);
  if (ends === undefined) return "";
  const moved = monthsPast(ends.first.due, ends.last.due.to);
  const state =
    lng.actual === null
      ? lng.unbuilt === null
        ? "and no report of it running has been found"
        : `and construction had not begun by ${format.date(lng.unbuilt.asOf)}`
      : `and it started on ${format.date(lng.actual.date)}`;
  return `The LNG plant’s date moved ${moved > 0 ? "back " : ""}from ${format.date(ends.first.due)} to ${format.date(ends.last.due)}, ${state}.`;
}

export const en: Words = {
  title: "Two plants, promise by promise",
  subtitle:
    "Across: when the promise was made. Up: when the plant was to run. A date that holds runs flat until it meets the diagonal, “today”.",
  takeaway: (series, format) => [sayCar(series, format), sayLng(series, format)].filter(Boolean).join(" "),
  describe: (series, format, _name, scene) => {
    const { plants, until } = shown(series, scene);
    const asFarAs = until ? `, up to the end of ${format.date(until)}` : "";
    return plants
      .map((plant) => {
        const open = plant.unbuilt
          ? ` Construction had not begun by ${format.date(plant.unbuilt.asOf)}.`
          : " No report of it running was found.";
        const end = plant.actual ? ` In fact: ${format.date(plant.actual.date)}.` : until ? "" : open;
        return `${names[plant.plant]}${asFarAs}, the date was stated anew ${times(changes(plant))} (said: promised): ${dates(plant, format)}.${end}`;
      })
      .join(" ");
  },
  note: "A hollow mark is as long as the period promised; the line follows its last day, the latest on which the promise would still be kept. A broken mark: its source gives only the year in which it was said, so it is not drawn as a step. Dotted stretch: no newer promise was found.",
  columns: { plant: "Plant", kind: "Kind", said: "Said", due: "Promised / actual" },
  rows: { unbuilt: "construction not begun" },
  chart: {
    plants: names,
    saidAxis: "promise made in",
    dueAxis: "↑ to run in",
    diagonal: "today",
    until: (date) => `to end of ${date}`,
    actual: (date) => ["first car", date],
    open: (unbuilt) => (unbuilt === null ? ["no report of it", "running found"] : ["construction not", `begun by ${unbuilt}`]),
    overdue: "overdue",
  },
};

import type { Format } from "../../../kit/i18n/format.ts";
import { times } from "../../../kit/i18n/times.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { SlipWords } from "./chart.ts";
import { endsOf, lateBy, monthsPast, type SlipSeries } from "./series.ts";
import { changes, dates, shown, type Words } from "./words.ts";

const names: SlipWords["plants"] = { car: "Thành Công cars", lng: "LNG power" };

/** A date wants its preposition in a sentence. */
const when = (span: DateSpan, format: Format): string => `${span.precision === "day" ? "on" : "in"} ${format.date(span)}`;

function sayCar({ plants: { car } }: SlipSeries, format: Format): string {
  const ends = endsOf(car);
  if (ends === undefined) return "";
  if (car.actual === null)
    return `Thành Công’s first car was first due ${when(ends.first.due, format)}; the latest date is ${format.date(ends.last.due)}.`;
  const past = monthsPast(ends.first.due, car.actual.date.from);
  const kept = car.actual.date.to <= ends.last.due.to ? ", in time for the last" : "";
  return `The first car came ${past > 0 ? `about ${past} months past its first date` : "within its first date"}${kept}.`;
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
  return `The LNG plant’s date ${moved > 0 ? "slipped" : "moved"} from ${format.date(ends.first.due)} to ${format.date(ends.last.due)}, ${state}.`;
}

export const en: Words = {
  title: ({ plants }) =>
    plants.car.actual && !plants.lng.actual ? "One plant has arrived, the other has not" : "Two plants, promise by promise",
  sceneTitles: {
    "car-2024": "The car: dates given before it came",
    car: ({ plants: { car } }) => {
      const past = lateBy(car);
      return past > 0 ? `Car about ${past} months past its first date` : "The car: dates and outcome";
    },
  },
  subtitle: "Flat: the date holds; up: it was put off; down: brought forward. At the diagonal it falls due.",
  takeaway: (series, format) => [sayCar(series, format), sayLng(series, format)].filter(Boolean).join(" "),
  describe: (series, format, _name, scene) => {
    const { plants, until } = shown(series, scene);
    const asFarAs = until ? `, up to the end of ${format.date(until)}` : "";
    return plants
      .map((plant) => {
        const open = plant.unbuilt
          ? ` Construction had not begun by ${format.date(plant.unbuilt.asOf)}.`
          : " No report of it running was found.";
        const end = plant.actual ? ` Actual: ${format.date(plant.actual.date)}.` : until ? "" : open;
        return `${names[plant.plant]}${asFarAs}, a date was given at least ${times(plant.statements.length)} and differed from the one before ${times(changes(plant))} (stated: promised): ${dates(plant, format)}.${end}`;
      })
      .join(" ");
  },
  note: "A hollow mark is as long as the period promised; the line follows its last day. Broken mark: only the year of the statement is known. Dotted: no newer date found.",
  columns: { plant: "Plant", kind: "Kind", said: "Stated", due: "Promised / actual" },
  rows: { unbuilt: "construction not begun" },
  chart: {
    plants: names,
    saidAxis: "promise made in",
    saidAxisShort: "stated in",
    dueAxis: "promised for",
    diagonal: "falls due",
    example: (said, due, format) => [
      `said ${format.date(said, "short")}:`,
      `to run ${due.precision === "day" ? "on" : "in"} ${format.date(due, "short")}`,
    ],
    until: (date) => `to end of ${date}`,
    ofArticle: (due) => `the article: ${due}`,
    actual: (date, against) => [
      "first car",
      date,
      ...(against && against.lateBy > 0
        ? [`about ${against.lateBy} months`, against.inTime ? "past its first date," : "past its first date"]
        : []),
      ...(against?.inTime ? ["within its last date"] : []),
    ],
    open: (unbuilt) => (unbuilt === null ? ["no report of it", "running found"] : ["construction not", `begun by ${unbuilt}`]),
    overdue: "overdue",
    key: {
      promised: "period promised",
      loose: "year of statement only",
      carried: "no newer date found",
    },
  },
};

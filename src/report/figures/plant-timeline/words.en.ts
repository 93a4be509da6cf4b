import type { Format } from "../../../kit/i18n/format.ts";
import { times } from "../../../kit/i18n/times.ts";
import type { TimelineWords } from "./chart.ts";
import type { TimelineSeries } from "./series.ts";
import { isStartUnknown, latest, type Plant, shownIn, told, type Words } from "./words.ts";

function takeaway(series: TimelineSeries, format: Format): string {
  const last = latest(series);
  return last ? `The latest found (${format.date(last.date, "short")}): ${last.title.en}.` : "Nothing has happened yet.";
}

const chart: TimelineWords = {
  lanes: { paper: "Papers", land: "Land", build: "Building", run: "Running", other: "Other" },
  today: (date) => `sources read up to ${date}`,
  said: (first, repeats) => `stated ${first}${repeats > 0 ? `, repeated ${times(repeats)}` : ""}`,
};

const titles: Readonly<Record<Plant, string>> = { lng: "The LNG power plant, step by step", car: "The Thành Công car plant, step by step" };

/** The words of one plant's timeline; the two plants differ in their title alone. */
export const en = (plant: Plant): Words => ({
  title: titles[plant],
  sceneTitles: {
    land: "LNG: papers amended, land order issued",
    start: (series) => (isStartUnknown(series) ? "LNG: date passed, no start confirmed" : "LNG: the start date, and since"),
  },
  subtitle: "Hollow: planned; solid: happened. A long mark is a span of time: the source gives no exact day.",
  takeaway,
  describe: (series, format, scene) =>
    `${shownIn(series, scene).length} steps in time, from first to last: ${told(shownIn(series, scene), format)}. The table has them all.`,
  note: "A plan stands at the date promised, not the day the promise was made. A date that was repeated is drawn once.",
  columns: { kind: "Kind", date: "Date", step: "Step", said: "Stated", lane: "Group" },
  chart,
});

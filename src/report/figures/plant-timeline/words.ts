import { times } from "../../../kit/i18n/times.ts";
import type { TimelineWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery, Lang } from "../../../kit/i18n/languages.ts";
import type { TimelineSeries, TimelineStep } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column } from "./table.ts";

type Words = FigureWords<TimelineSeries, TimelineWords, Column>;
type Plant = TimelineSeries["plant"];

const ofKind = ({ steps }: TimelineSeries, kind: TimelineStep["kind"]): TimelineStep[] => steps.filter((step) => step.kind === kind);
const repeated = (steps: readonly TimelineStep[]): TimelineStep[] => steps.filter((step) => step.said.length > 1);

/** First and last step of a scene, for a reader who hears the picture; the table has them all. */
const told = (steps: readonly TimelineStep[], format: Format): string =>
  [...new Set([steps[0], steps.at(-1)])]
    .filter((step) => step !== undefined)
    .map((step) => `${format.date(step.date, "short")}: ${step.title[format.lang]}`)
    .join(" … ");

const shownIn = (series: TimelineSeries, scene: string): readonly TimelineStep[] =>
  scene === "planned" || scene === "actual" ? ofKind(series, scene) : series.steps;

/** What has happened last, of the steps whose day is known; the sentence names it so that it stays true. */
const latest = (series: TimelineSeries): TimelineStep | undefined =>
  ofKind(series, "actual")
    .toSorted((a, b) => a.date.to - b.date.to)
    .at(-1);

const chart: InEvery<TimelineWords> = {
  vi: {
    lanes: { paper: "Giấy tờ", land: "Đất đai", build: "Xây dựng", run: "Vận hành", other: "Việc khác" },
    today: (date) => `đã xem nguồn đến ${date}`,
    said: (first, repeats) => `nêu ${first}${repeats > 0 ? `, nhắc lại ${repeats} lần` : ""}`,
  },
  en: {
    lanes: { paper: "Papers", land: "Land", build: "Building", run: "Running", other: "Other" },
    today: (date) => `sources read up to ${date}`,
    said: (first, repeats) => `said ${first}${repeats > 0 ? `, repeated ${times(repeats)}` : ""}`,
  },
};

function takeawayVi(series: TimelineSeries, format: Format): string {
  const [planned, actual, last] = [ofKind(series, "planned"), ofKind(series, "actual"), latest(series)];
  const again = repeated(planned).length;
  const count = `${planned.length} mốc hẹn${again > 0 ? `, trong đó ${again} mốc được nhắc lại,` : ""} và ${actual.length} việc đã xảy ra.`;
  return last ? `${count} Việc mới nhất tìm được (${format.date(last.date, "short")}): ${last.title.vi}.` : count;
}

function takeawayEn(series: TimelineSeries, format: Format): string {
  const [planned, actual, last] = [ofKind(series, "planned"), ofKind(series, "actual"), latest(series)];
  const again = repeated(planned).length;
  const count = `${planned.length} planned dates${again > 0 ? `, ${again} of them repeated,` : ""} and ${actual.length} things that happened.`;
  return last ? `${count} The latest found (${format.date(last.date, "short")}): ${last.title.en}.` : count;
}

const titles: InEvery<Record<Plant, string>> = {
  vi: { lng: "Nhà máy điện khí LNG: từng bước", car: "Nhà máy ô\u00a0tô Thành\u00a0Công: từng bước" },
  en: { lng: "The LNG power plant, step by step", car: "The Thành Công car plant, step by step" },
};

/** The words of one plant's timeline; the two plants differ in their title alone. */
const wordsIn: InEvery<(plant: Plant) => Words> = {
  vi: (plant) => ({
    title: titles.vi[plant],
    subtitle: "Dấu rỗng là kế hoạch, dấu đặc là việc đã xảy ra. Dấu dài là một khoảng thời gian, vì nguồn không nói rõ hơn.",
    takeaway: takeawayVi,
    describe: (series, format, scene) =>
      `${shownIn(series, scene).length} mốc theo thời gian, từ đầu đến cuối: ${told(shownIn(series, scene), format)}. Bảng có đủ các mốc.`,
    note: "Kế hoạch đặt ở ngày được hẹn, không phải ngày nêu lời hẹn. Ngày hẹn được nhắc lại chỉ vẽ một lần.",
    columns: { kind: "Loại", date: "Ngày", step: "Việc", said: "Ngày nêu", lane: "Nhóm" },
    chart: chart.vi,
  }),
  en: (plant) => ({
    title: titles.en[plant],
    subtitle: "Hollow marks are plans, solid ones happened. A long mark is a span of time: the source is no more exact.",
    takeaway: takeawayEn,
    describe: (series, format, scene) =>
      `${shownIn(series, scene).length} steps in time, from first to last: ${told(shownIn(series, scene), format)}. The table has them all.`,
    note: "A plan stands at the date promised, not the day the promise was made. A date that was repeated is drawn once.",
    columns: { kind: "Kind", date: "Date", step: "Step", said: "Said", lane: "Group" },
    chart: chart.en,
  }),
};

export const plantTimelineWords = (plant: Plant): InEvery<Words> => ({ vi: wordsIn.vi(plant), en: wordsIn.en(plant) });
export const laneNames = (lang: Lang): TimelineWords["lanes"] => chart[lang].lanes;

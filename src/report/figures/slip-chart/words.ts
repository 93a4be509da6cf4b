import { times } from "../../../kit/i18n/times.ts";
import type { SlipScene, SlipWords } from "./chart.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import { endsOf, knownBy, monthsPast, type SlipPlant, type SlipPlantId, type SlipSeries } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column, RowWords } from "./table.ts";

type Words = FigureWords<SlipSeries, SlipWords, Column, SlipScene> & { readonly rows: RowWords };

export const plantNames: InEvery<Record<SlipPlantId, string>> = {
  vi: { car: "Ô tô Thành Công", lng: "Điện khí LNG" },
  en: { car: "Thành Công cars", lng: "LNG power" },
};

/** How many times the promised date was stated anew; a new wording may also narrow it. */
const changes = ({ statements }: SlipPlant): number =>
  Math.max(0, statements.filter((statement) => statement.ordered && !statement.repeats).length - 1);

/** A bare year wants its noun in a Vietnamese sentence, and a date its preposition in an English one. */
const whenVi = (span: DateSpan, format: Format): string => (span.precision === "year" ? `năm ${format.date(span)}` : format.date(span));
const whenEn = (span: DateSpan, format: Format): string => `${span.precision === "day" ? "on" : "in"} ${format.date(span)}`;

function carVi({ plants: { car } }: SlipSeries, format: Format): string {
  const ends = endsOf(car);
  if (ends === undefined) return "";
  const first = `Lời hẹn đầu cho xe Thành Công là ${whenVi(ends.first.due, format)}`;
  if (car.actual === null) return `${first}; lời gần nhất là ${whenVi(ends.last.due, format)}.`;
  const past = monthsPast(ends.first.due, car.actual.date.from);
  const kept = car.actual.date.to <= ends.last.due.to ? "; lời hẹn cuối thì giữ được" : "";
  return `${first}, xe ra ngày ${format.date(car.actual.date)}${past > 0 ? `, khoảng ${past} tháng sau hạn ấy` : ", trong hạn ấy"}${kept}.`;
}

function lngVi({ plants: { lng } }: SlipSeries, format: Format): string {
  const ends = endsOf(lng);
  if (ends === undefined) return "";
  const moved = monthsPast(ends.first.due, ends.last.due.to);
  const state =
    lng.actual === null
      ? lng.unbuilt === null
        ? "chưa thấy tin nhà máy đã chạy"
        : `đến ngày ${format.date(lng.unbuilt.asOf)} vẫn chưa khởi công`
      : `nhà máy chạy ngày ${format.date(lng.actual.date)}`;
  return `Ngày hẹn của nhà máy điện khí LNG từ ${whenVi(ends.first.due, format)} ${moved > 0 ? "lùi đến" : "đến"} ${whenVi(ends.last.due, format)}, ${state}.`;
}

function carEn({ plants: { car } }: SlipSeries, format: Format): string {
  const ends = endsOf(car);
  if (ends === undefined) return "";
  const first = `Thành Công’s first car was first due ${whenEn(ends.first.due, format)}`;
  if (car.actual === null) return `${first}; the latest date is ${format.date(ends.last.due)}.`;
  const past = monthsPast(ends.first.due, car.actual.date.from);
  const kept = car.actual.date.to <= ends.last.due.to ? "; the last promise was kept" : "";
  return `${first} and came on ${format.date(car.actual.date)}${past > 0 ? `, about ${past} months past that date` : ", within that date"}${kept}.`;
}

function lngEn({ plants: { lng } }: SlipSeries, format: Format): string {
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

const dates = (plant: SlipPlant, format: Format): string =>
  plant.statements
    .filter((statement) => statement.ordered && !statement.repeats)
    .map((statement) => `${format.date(statement.saidOn, "short")}: ${format.date(statement.due, "short")}`)
    .join("; ");

/** The plants of a scene as far as it knows them, and how far that is; undefined when it is all that is known today. */
function shown({ plants }: SlipSeries, { plants: ids, until }: SlipScene): { plants: readonly SlipPlant[]; until: DateSpan | null } {
  return { until, plants: ids.map((id) => (until === null ? plants[id] : knownBy(plants[id], until.to))) };
}

export const slipWords: InEvery<Words> = {
  vi: {
    title: "Hai nhà\u00a0máy, những lần hẹn\u00a0lại",
    subtitle:
      "Trục ngang: ngày nêu lời hẹn. Trục dọc: ngày hẹn chạy. Hẹn không đổi thì đường đi ngang, cho tới khi chạm đường chéo “hôm nay”.",
    takeaway: (series, format) => [carVi(series, format), lngVi(series, format)].filter(Boolean).join(" "),
    describe: (series, format, _name, scene) => {
      const { plants, until } = shown(series, scene);
      const asFarAs = until ? `, đến hết ${format.date(until)}` : "";
      return plants
        .map((plant) => {
          const open = plant.unbuilt ? ` Đến ${format.date(plant.unbuilt.asOf)} vẫn chưa khởi công.` : " Chưa thấy tin đã chạy.";
          const end = plant.actual ? ` Thực tế: ${format.date(plant.actual.date)}.` : until ? "" : open;
          return `${plantNames.vi[plant.plant]}${asFarAs}, ngày hẹn được nêu lại khác đi ${changes(plant)} lần (ngày nêu: ngày hẹn): ${dates(plant, format)}.${end}`;
        })
        .join(" ");
    },
    note: "Dấu rỗng dài bằng khoảng thời gian được hẹn; đường kẻ theo ngày cuối của khoảng ấy, tức ngày muộn nhất mà lời hẹn còn giữ được. Dấu nét đứt: nguồn chỉ cho biết năm nêu lời hẹn, nên không xếp vào bậc thang. Đoạn chấm: không tìm được lời hẹn mới hơn.",
    columns: { plant: "Nhà máy", kind: "Loại", said: "Ngày nêu", due: "Hẹn chạy / thực tế" },
    rows: { unbuilt: "chưa khởi công" },
    chart: {
      plants: plantNames.vi,
      saidAxis: "năm nêu lời hẹn",
      dueAxis: "↑ năm hẹn chạy",
      diagonal: "hôm nay",
      until: (date) => `đến hết ${date}`,
      actual: (date) => ["xe đầu tiên", date],
      open: (unbuilt) => (unbuilt === null ? ["chưa thấy tin", "đã chạy"] : ["chưa khởi công", `đến ${unbuilt}`]),
      overdue: "quá hạn",
    },
  },
  en: {
    title: "Two plants, promise by promise",
    subtitle:
      "Across: when the promise was made. Up: when the plant was to run. A date that holds runs flat until it meets the diagonal, “today”.",
    takeaway: (series, format) => [carEn(series, format), lngEn(series, format)].filter(Boolean).join(" "),
    describe: (series, format, _name, scene) => {
      const { plants, until } = shown(series, scene);
      const asFarAs = until ? `, up to the end of ${format.date(until)}` : "";
      return plants
        .map((plant) => {
          const open = plant.unbuilt
            ? ` Construction had not begun by ${format.date(plant.unbuilt.asOf)}.`
            : " No report of it running was found.";
          const end = plant.actual ? ` In fact: ${format.date(plant.actual.date)}.` : until ? "" : open;
          return `${plantNames.en[plant.plant]}${asFarAs}, the date was stated anew ${times(changes(plant))} (said: promised): ${dates(plant, format)}.${end}`;
        })
        .join(" ");
    },
    note: "A hollow mark is as long as the period promised; the line follows its last day, the latest on which the promise would still be kept. A broken mark: its source gives only the year in which it was said, so it is not drawn as a step. Dotted stretch: no newer promise was found.",
    columns: { plant: "Plant", kind: "Kind", said: "Said", due: "Promised / actual" },
    rows: { unbuilt: "construction not begun" },
    chart: {
      plants: plantNames.en,
      saidAxis: "promise made in",
      dueAxis: "↑ to run in",
      diagonal: "today",
      until: (date) => `to end of ${date}`,
      actual: (date) => ["first car", date],
      open: (unbuilt) => (unbuilt === null ? ["no report of it", "running found"] : ["construction not", `begun by ${unbuilt}`]),
      overdue: "overdue",
    },
  },
};

import type { FdiRaceScene, FdiRaceWords } from "./chart.ts";
import { jumpIn, raceIn } from "./frame.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery, Lang } from "../../../kit/i18n/languages.ts";
import { type FdiRaceSeries, type RaceByThen, type RacePoint, type RaceYear, type steepest } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column, RowWords } from "./table.ts";

type Words = FigureWords<FdiRaceSeries, FdiRaceWords, Column, FdiRaceScene> & { readonly rows: RowWords };
type Amount = Pick<RacePoint, "total" | "qualifier">;

const money = (format: Format, { total, qualifier }: Amount): string => format.amount(total, "million-usd", qualifier);
const promised = ({ target, qualifier }: FdiRaceSeries["promise"]): Amount => ({ total: target, qualifier });

/** A scene's year and the race around it, as far as the scene tells them. */
interface Told extends RaceByThen {
  readonly year: RaceYear;
  readonly jump: ReturnType<typeof steepest>;
}

function toldIn(series: FdiRaceSeries, scene: FdiRaceScene): Told | undefined {
  const race = raceIn(series, scene);
  const year = race.years.find((candidate) => candidate.year === scene.lead);
  return year && { ...race, year, jump: jumpIn(scene, year) };
}

/** The year of the promise, once it has closed. */
function closed({ years, promise }: FdiRaceSeries): { readonly last: RacePoint; readonly missed: boolean } | null {
  const year = years.find((candidate) => candidate.year === promise.year && candidate.complete);
  if (year === undefined) return null;
  const { total } = year.last;
  return { last: year.last, missed: promise.qualifier === "over" ? total <= promise.target : total < promise.target };
}

/** The later of two equal spans in percent of the earlier; "about" where either is not exact. */
const percentOf = (format: Format, { before, after }: NonNullable<FdiRaceSeries["sameMonths"]>): string =>
  format.qualified(format.percent((after.total / before.total) * 100, 0), (before.qualifier ?? after.qualifier) ? "about" : null);

const yearOf = ({ day }: RacePoint): number => new Date(day.to).getUTCFullYear();

function sayVietnamese(series: FdiRaceSeries, format: Format): string {
  const { promise, sameMonths } = series;
  const end = closed(series);
  const first =
    end &&
    `Năm ${promise.year} khép lại ở ${money(format, end.last)}, ${end.missed ? "không tới" : "đạt"} mốc ${money(format, promised(promise))} mà báo tỉnh nêu cùng số liệu ngày ${format.date(promise.from.day)}.`;
  const fell = sameMonths && sameMonths.after.total < sameMonths.before.total ? "mới có" : "đã có";
  const second =
    sameMonths &&
    `Trong ${sameMonths.months} tháng đầu năm ${yearOf(sameMonths.after)} ${fell} ${money(format, sameMonths.after)}, bằng ${percentOf(format, sameMonths)} cùng kỳ năm trước.`;
  return [first, second].filter(Boolean).join(" ");
}

function sayEnglish(series: FdiRaceSeries, format: Format): string {
  const { promise, sameMonths } = series;
  const end = closed(series);
  const first =
    end &&
    `${promise.year} closed at ${money(format, end.last)}, ${end.missed ? "short of" : "reaching"} the mark of ${money(format, promised(promise))} that the provincial paper gave with the figures of ${format.date(promise.from.day)}.`;
  const second =
    sameMonths &&
    `The first ${sameMonths.months} months of ${yearOf(sameMonths.after)} brought ${money(format, sameMonths.after)}, ${percentOf(format, sameMonths)} of the same months a year earlier.`;
  return [first, second].filter(Boolean).join(" ");
}

/** Small counts begin a title as words. */
const numberWords: InEvery<readonly string[]> = {
  vi: ["Không", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"],
  en: ["No", "One", "Two", "Three", "Four", "Five", "Six"],
};
const numberWord = (count: number, lang: Lang): string => numberWords[lang][count] ?? String(count);

export const fdiRaceWords: InEvery<Words> = {
  vi: {
    title: ({ years }) => `${numberWord(years.length, "vi")} năm trên một đường đua`,
    subtitle: "Vốn FDI đăng ký vào Quảng Ninh, cộng dồn từ ngày 1/1 mỗi năm. Mỗi chấm là một ngày có số công bố.",
    takeaway: sayVietnamese,
    describe: (series, format, _name, scene) => {
      const told = toldIn(series, scene);
      if (told === undefined) return "";
      const { year, jump, promise, expected } = told;
      const parts = [
        `Vốn FDI cộng dồn năm ${year.year}: ${year.points.length} điểm số liệu, đến ${format.date(year.last.day)} là ${money(format, year.last)}.`,
        jump &&
          `Đoạn dốc nhất: từ ${money(format, jump.from)} ngày ${format.date(jump.from.day)} lên ${money(format, jump.to)} ngày ${format.date(jump.to.day)}.`,
        promise?.year === year.year &&
          `Ngày ${format.date(promise.from.day)}: ${money(format, promise.from)}, hẹn cả năm ${money(format, promised(promise))}.`,
        expected?.year === year.year && `Dự kiến cả năm ${money(format, expected)}; không tìm được số cuối cùng.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    note: "Vốn đăng ký của cả tỉnh, không phải vốn đã giải ngân; số chỉ tính khu công nghiệp, khu kinh tế không nằm trong hình. Các nguồn làm tròn khác nhau; đoạn nối giữa hai chấm không phải số liệu. Chấm rỗng trên đường là số ước tính. Màu hổ phách, rỗng: số hẹn hoặc dự kiến.",
    columns: { until: "Tính đến", total: "Triệu USD", status: "Loại số liệu", note: "Ghi chú" },
    rows: {
      wholeYear: (year: number) => `cả năm ${year}`,
      promised: (date: string) => `Nêu cùng số liệu ngày ${date}.`,
      notFound: "Không tìm được số cuối cùng.",
    },
    chart: {
      firstMonth: (month) => `tháng ${month}`,
      promised: (amount) => `hẹn cả năm ${amount}`,
      expected: (amount) => `dự kiến ${amount}`,
      until: (date) => `đến ${date}`,
      jump: (from, to) => `Từ ${from.amount} ngày ${from.date} lên ${to.amount} ngày ${to.date}`,
    },
  },
  en: {
    title: ({ years }) => `${numberWord(years.length, "en")} years on one track`,
    subtitle:
      "Registered foreign investment in Quảng Ninh, cumulative from 1 January of each year. Each dot is a day with a published figure.",
    takeaway: sayEnglish,
    describe: (series, format, _name, scene) => {
      const told = toldIn(series, scene);
      if (told === undefined) return "";
      const { year, jump, promise, expected } = told;
      const parts = [
        `Cumulative FDI in ${year.year}: ${year.points.length} checkpoints, ${money(format, year.last)} by ${format.date(year.last.day)}.`,
        jump &&
          `The steepest stretch: from ${money(format, jump.from)} on ${format.date(jump.from.day)} to ${money(format, jump.to)} on ${format.date(jump.to.day)}.`,
        promise?.year === year.year &&
          `On ${format.date(promise.from.day)}: ${money(format, promise.from)}, with ${money(format, promised(promise))} promised for the year.`,
        expected?.year === year.year && `Expected for the year: ${money(format, expected)}; no final figure was found.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    note: "Capital registered in the whole province, not money spent; figures for industrial parks and economic zones alone are left out. Sources round differently; between two dots lies a connecting line, not data. An open dot: an estimate. Amber and hollow: promised or expected.",
    columns: { until: "Up to", total: "Million USD", status: "Status", note: "Note" },
    rows: {
      wholeYear: (year: number) => `all of ${year}`,
      promised: (date: string) => `Given with the figures of ${date}.`,
      notFound: "No final figure was found.",
    },
    chart: {
      firstMonth: (month) => month,
      promised: (amount) => `promised: ${amount}`,
      expected: (amount) => `expected: ${amount}`,
      until: (date) => `by ${date}`,
      jump: (from, to) => `From ${from.amount} on ${from.date} to ${to.amount} on ${to.date}`,
    },
  },
};

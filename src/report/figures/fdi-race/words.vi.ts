import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiRaceScene } from "./chart.ts";
import type { FdiRaceSeries } from "./series.ts";
import { closed, fallenYear, money, numberWord, percentOf, promised, raceInWords, type Words, yearOf } from "./words.ts";

function takeaway({ sameMonths }: FdiRaceSeries, format: Format): string {
  if (!sameMonths) return "";
  const { months, after } = sameMonths;
  const estimated = after.status === "estimate" ? ", theo số ước," : "";
  return months === 12
    ? `Cả năm ${yearOf(after)}${estimated} được ${money(format, after)}, bằng ${percentOf(format, sameMonths)} năm trước.`
    : `${numberWord(months, numbers)} tháng đầu năm ${yearOf(after)}${estimated} được ${money(format, after)}, bằng ${percentOf(format, sameMonths)} cùng kỳ năm trước.`;
}

const numbers = ["Không", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một"];

/** What the race came to: the year of the promise, and the one after it. Over one scene, what its year came to. */
function title(series: FdiRaceSeries, _format: Format, scene?: FdiRaceScene): string {
  const end = closed(series);
  const told = scene && raceInWords(series, scene);
  if (told?.jump) return `Năm ${told.year.year}: một cú nhảy`;
  if (!end) return `${numberWord(series.years.length, numbers)} năm trên một đường đua`;
  const [fallen, year] = [fallenYear(series), told?.year.year];
  const kept = `Năm ${series.promise.year} ${end.missed ? "hụt mốc" : "tới mốc"}`;
  if (year === series.promise.year || fallen === undefined) return kept;
  return year === fallen ? `Năm ${fallen} tụt hẳn` : `${kept}, năm ${fallen} tụt hẳn`;
}

export const vi: Words = {
  title,
  subtitle: "Vốn FDI đăng ký (chưa phải vốn chi) vào Quảng Ninh, cộng dồn từ 1/1. Mỗi chấm: một ngày có số.",
  takeaway,
  describe: (series, format, _name, scene) => {
    const told = raceInWords(series, scene);
    if (told === undefined) return "";
    const { year, jump, promise, expected } = told;
    const parts = [
      `Vốn FDI cộng dồn năm ${year.year}: ${year.points.length} điểm số liệu, đến ${format.date(year.last.day)} là ${money(format, year.last)}.`,
      jump &&
        `Đoạn dốc nhất: từ ${money(format, jump.from)} ngày ${format.date(jump.from.day)} lên ${money(format, jump.to)} ngày ${format.date(jump.to.day)}.`,
      promise?.year === year.year &&
        `Ngày ${format.date(promise.from.day)}: ${money(format, promise.from)}, nêu mốc cả năm ${money(format, promised(promise))}.`,
      expected?.year === year.year && `Dự kiến cả năm ${money(format, expected)}; không tìm được số cuối cùng.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Cả tỉnh, không gồm số riêng của các khu. Các nguồn làm tròn khác nhau; đoạn nối không phải số liệu. Hổ phách: mốc hoặc dự kiến.",
  columns: { until: "Tính đến", total: "Triệu USD", status: "Loại số liệu", note: "Ghi chú" },
  rows: {
    wholeYear: (year: number) => `cả năm ${year}`,
    promised: (date: string) => `Nêu cùng số liệu ngày ${date}.`,
    notFound: "Không tìm được số cuối cùng.",
  },
  chart: {
    firstMonth: (month) => `tháng ${month}`,
    promised: (amount) => `mốc cả năm ${amount}`,
    missing: (amount) => `thiếu ${amount}`,
    expected: (amount) => `dự kiến ${amount}`,
    window: (amount, days) => `khung nét đứt: cần ${amount} trong ${days}\u00a0ngày`,
    unsettled: (kinds) => `số ${kinds.join(", ")}`,
    until: (date) => `đến ${date}`,
    jump: (from, to) => `Từ ${from.amount} ngày ${from.date} lên ${to.amount} ngày ${to.date}`,
  },
};

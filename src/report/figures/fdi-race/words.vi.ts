import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiRaceSeries } from "./series.ts";
import { closed, money, numberWord, percentOf, promised, raceInWords, type Words, yearOf } from "./words.ts";

function takeaway(series: FdiRaceSeries, format: Format): string {
  const { promise, sameMonths } = series;
  const end = closed(series);
  const first =
    end &&
    `Năm ${promise.year} khép lại ở ${money(format, end.last)}, ${end.missed ? "không tới" : "đạt"} mốc ${money(format, promised(promise))} mà báo tỉnh nêu cùng số liệu ngày ${format.date(promise.from.day)}.`;
  const fell = sameMonths && sameMonths.after.total < sameMonths.before.total ? "mới có" : "đã có";
  const second =
    sameMonths &&
    (sameMonths.months === 12
      ? `Cả năm ${yearOf(sameMonths.after)} được ${money(format, sameMonths.after)}, bằng ${percentOf(format, sameMonths)} năm trước.`
      : `Trong ${sameMonths.months} tháng đầu năm ${yearOf(sameMonths.after)} ${fell} ${money(format, sameMonths.after)} (số đến ngày ${format.date(sameMonths.after.day)}), bằng ${percentOf(format, sameMonths)} cùng kỳ năm trước.`);
  return [first, second].filter(Boolean).join(" ");
}

const numbers = ["Không", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"];

export const vi: Words = {
  title: ({ years }) => `${numberWord(years.length, numbers)} năm trên một đường đua`,
  subtitle: "Vốn FDI đăng ký vào Quảng Ninh, cộng dồn từ ngày 1/1 mỗi năm. Mỗi chấm là một ngày có số công bố.",
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
};

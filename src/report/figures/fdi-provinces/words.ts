import type { FdiProvincesScene, FdiProvincesWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import { type FdiProvincesSeries, inOrder, type ProvinceTotal, provincesIn } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column } from "./table.ts";

type Words = FigureWords<FdiProvincesSeries, FdiProvincesWords, Column, FdiProvincesScene>;

const amount = (format: Format, { total, qualifier }: ProvinceTotal): string | null =>
  total === null ? null : format.amount(total, "million-usd", qualifier);
const ordinal = (rank: number): string =>
  `${rank}${rank % 100 > 10 && rank % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th")}`;

/** The province of this report in each year, with what was found of its rank and its total. */
function home(
  series: FdiProvincesSeries,
  format: Format,
  say: (year: number, rank: number | null, amount: string | null) => string,
): string[] {
  return series.years.flatMap(({ year, provinces }) =>
    provinces.filter(({ province }) => province === series.home).map((entry) => say(year, entry.rank, amount(format, entry))),
  );
}

/** A whole ranking as a sentence, for those who do not see the bars. */
function spoken(series: FdiProvincesSeries, format: Format, year: number, unknown: string): string {
  const byName = (a: ProvinceTotal, b: ProvinceTotal) => format.compare(a.names[format.lang], b.names[format.lang]);
  const one = (entry: ProvinceTotal) =>
    `${entry.rank === null ? "" : `${entry.rank}. `}${entry.names[format.lang]} ${entry.total === null ? unknown : format.qualified(format.number(entry.total), entry.qualifier)}`;
  return inOrder(provincesIn(series, year), byName).map(one).join("; ");
}

export const fdiProvincesWords: InEvery<Words> = {
  vi: {
    title: "Quảng Ninh giữa các tỉnh, thành",
    subtitle: "Vốn FDI đăng ký trong năm, triệu USD, theo địa giới khi đó. Vạch đứng: năm trước. Số nhỏ bên trái: thứ hạng cả nước.",
    takeaway: (series, format) => {
      const said = home(
        series,
        format,
        (year, rank, money) =>
          `năm ${year} ${rank === null ? "không rõ hạng" : `đứng thứ ${rank}`}${money === null ? "" : ` với ${money}`}`,
      );
      return `Quảng Ninh ${said.join(", ")}.`;
    },
    describe: (series, format, _name, { year }) =>
      `Các tỉnh, thành năm ${year} theo vốn FDI đăng ký, triệu USD: ${spoken(series, format, year, "không rõ số")}.`,
    note: "Chỉ gồm những tỉnh, thành tìm được số hoặc hạng; thanh để hở: chỉ biết hạng. Vạch đứng trên thanh là số của năm trước, nếu tìm được. Số theo cách tính của Cục Đầu tư nước ngoài, qua báo chí, có thể khác số của tỉnh; số năm trước phần lớn công bố khi năm chưa hết.",
    columns: { year: "Năm", province: "Tỉnh, thành", total: "Triệu USD", rank: "Hạng", status: "Loại số liệu", note: "Ghi chú" },
    chart: {
      unknown: "không rõ số",
      absent: (provinces) => `còn ${provinces} tỉnh, thành không tìm được số`,
      inYear: (year, money) => `${year}: ${money}`,
    },
  },
  en: {
    title: "Quảng Ninh among the provinces",
    subtitle:
      "Foreign investment registered in the year, million USD, within the provincial borders of the time. Upright tick: the year before. Small figures at the left: national rank.",
    takeaway: (series, format) => {
      const said = home(
        series,
        format,
        (year, rank, money) =>
          `${rank === null ? "at an unknown rank" : ordinal(rank)} in ${year}${money === null ? "" : ` with ${money}`}`,
      );
      return `Quảng Ninh stood ${format.list(said)}.`;
    },
    describe: (series, format, _name, { year }) =>
      `Provinces by registered FDI in ${year}, million dollars: ${spoken(series, format, year, "unknown")}.`,
    note: "Only provinces for which a total or a rank was found; where only the rank is known the bar is left open. The upright tick on a bar is the year before, where that was found. The figures are counted as the Foreign Investment Agency does, and come by way of the press; they may differ from the province’s own; those of the earlier year were mostly published before it ended.",
    columns: { year: "Year", province: "Province", total: "Million USD", rank: "Rank", status: "Status", note: "Note" },
    chart: {
      unknown: "unknown",
      absent: (provinces) => (provinces === 1 ? "1 more province, no figure found" : `${provinces} more provinces, no figure found`),
      inYear: (year, money) => `${year}: ${money}`,
    },
  },
};

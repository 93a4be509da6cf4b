import { home, spoken, type Words } from "./words.ts";

const ordinal = (rank: number): string =>
  `${rank}${rank % 100 > 10 && rank % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th")}`;

export const en: Words = {
  title: "Where Quảng Ninh ranks in the country",
  subtitle:
    "Foreign investment registered in the year, million USD, within the provincial borders of the time. Upright tick: the year before. Small figures at the left: national rank.",
  takeaway: (series, format) =>
    `Quảng Ninh stood ${format.list(home(series, format, (year, rank) => `${rank === null ? "at an unknown rank" : ordinal(rank)} in ${year}`))}.`,
  describe: (series, format, _name, { year }) =>
    `Provinces by registered FDI in ${year}, million dollars: ${spoken(series, format, year, "unknown")}.`,
  note: "Only provinces with a total or a rank; an open bar: only the rank is known. Counted by the Foreign Investment Agency, by way of the press; the province’s own may differ.",
  columns: { year: "Year", province: "Province", total: "Million USD", rank: "Rank", status: "Status", note: "Note" },
  chart: {
    unknown: "unknown",
    absent: (provinces) => (provinces === 1 ? "1 more province, no figure found" : `${provinces} more provinces, no figure found`),
    inYear: (year, money) => `${year}: ${money}`,
  },
};

import { home, spoken, type Words } from "./words.ts";

const ordinal = (rank: number): string =>
  `${rank}${rank % 100 > 10 && rank % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th")}`;

export const en: Words = {
  title: "Quảng Ninh among the provinces",
  subtitle:
    "Foreign investment registered in the year, million USD, within the provincial borders of the time. Upright tick: the year before. Small figures at the left: national rank.",
  takeaway: (series, format) => {
    const said = home(
      series,
      format,
      (year, rank, money) => `${rank === null ? "at an unknown rank" : ordinal(rank)} in ${year}${money === null ? "" : ` with ${money}`}`,
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
};

import { percent, spoken, spokenTargets, type Words } from "./words.ts";

export const en: Words = {
  title: "Manufacturing’s share of the economy",
  subtitle: "Share of manufacturing in Quảng Ninh’s GRDP, its gross product, percent. Hollow bars: goals.",
  takeaway: ({ first, latest }, format) =>
    `From ${percent(format, first.reading)} in ${first.year} the share ${latest.reading.value < first.reading.value ? "fell" : "rose"} to ${percent(format, latest.reading)} in ${latest.year}.`,
  describe: (series, format, scene) => {
    const goals = `Goals: ${spokenTargets(series, format)}.`;
    if (scene === "targets")
      return `Manufacturing’s share of GRDP. Starting point ${series.first.year}: ${percent(format, series.first.reading)}. ${goals}`;
    const missing = series.open.length > 0 ? ` No figure found for the whole year: ${format.list(series.open.map(String))}.` : "";
    return `Manufacturing’s share of GRDP: ${spoken(series, format, "expected")}. ${goals}${missing}`;
  },
  note: "Goals: the latest for each year. Hollow, dashed dot: expected. GRDP was probably recalculated later: newer shares do not compare directly with these.",
  columns: { year: "Year", share: "Share", status: "Status", note: "Note" },
  chart: { target: "goal", expected: "expected", notFound: "no full-year figure found" },
};

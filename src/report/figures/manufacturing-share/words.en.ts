import { isMissed, shortOf } from "../../indicators/indicator-years.ts";
import { nextTarget, percent, spoken, spokenTargets, type Words } from "./words.ts";

export const en: Words = {
  title: "Manufacturing’s share",
  subtitle: "Share of manufacturing in Quảng Ninh’s GRDP, its gross product, percent. Hollow bars: goals.",
  takeaway: (series, format) => {
    const { first, latest, open } = series;
    const target = nextTarget(series);
    const way = latest.reading.value < first.reading.value ? "fell" : "rose";
    const growth = `From ${percent(format, first.reading)} in ${first.year} the share ${way} to ${percent(format, latest.reading)} in ${latest.year}`;
    const verdict =
      target &&
      (isMissed(latest.reading, target.reading)
        ? `${format.number(shortOf(latest.reading, target.reading))} percentage points below the ${target.year} goal of ${percent(format, target.reading)}`
        : `reaching the ${target.year} goal of ${percent(format, target.reading)}`);
    const missing = open.length > 0 && `No figure was found for the whole of ${format.list(open.map(String))}.`;
    return [`${[growth, verdict].filter(Boolean).join(", ")}.`, missing].filter(Boolean).join(" ");
  },
  describe: (series, format, scene) => {
    const goals = `Goals: ${spokenTargets(series, format)}.`;
    if (scene === "targets")
      return `Manufacturing’s share of GRDP. Starting point ${series.first.year}: ${percent(format, series.first.reading)}. ${goals}`;
    const missing = series.open.length > 0 ? ` No figure found for the whole year: ${format.list(series.open.map(String))}.` : "";
    return `Manufacturing’s share of GRDP: ${spoken(series, format, "expected")}. ${goals}${missing}`;
  },
  note: "Goals: the latest that the province set for each year. Solid dots were reported; a hollow, dashed dot was expected, so the line stops before it. GRDP must have been recalculated later: shares of the new total do not compare directly with these.",
  columns: { year: "Year", share: "Share", status: "Status", note: "Note" },
  chart: { target: "goal", expected: "expected", notFound: "no figure found" },
};

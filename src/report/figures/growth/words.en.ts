import { against, checked, isUnsettled, percent, spokenGrowth, spokenMissing, spokenTargets, type Words } from "./words.ts";

export const en: Words = {
  title: "Growth: goals and outcomes",
  subtitle: "Growth of Quảng Ninh’s GRDP, its gross product, percent a year. Hollow bars: goals.",
  takeaway: (series, format) =>
    checked(series)
      .map((entry) => {
        const verdict = against(entry, format, {
          missed: (points, target) => `${points} percentage points short of the goal of ${target}`,
          reached: (target) => `reaching the goal of ${target}`,
        });
        return `${entry.year} brought ${percent(format, entry.reading)}${isUnsettled(entry.reading) ? " (estimate)" : ""}, ${verdict}.`;
      })
      .join(" "),
  describe: (series, format, scene) => {
    const goals = `Goals for GRDP growth: ${spokenTargets(series, format)}.`;
    if (scene === "targets") return goals;
    const missing = series.missing.length > 0 ? ` No source: ${spokenMissing(series, format)}.` : "";
    return `GRDP growth: ${spokenGrowth(series, format)}.${missing} ${goals}`;
  },
  note: "Each year rests on its own source, mostly the first figure published; pale, outlined bars are preliminary or estimated. GRDP must have been recalculated along the way, so the bars are not joined into a line.",
  columns: { year: "Year", growth: "Growth", status: "Status", statedOn: "Stated on", note: "Note" },
  rows: { missing: "No source." },
  chart: {
    target: "goal",
    targets: ([first = "", ...later]) => [`goal ${first}`, ...later.map((target) => `then ${target}`)].join(", "),
    missing: "no source",
    notEnded: "not over yet",
  },
};

import { isUnsettled, lastOf, percent, spokenGrowth, spokenMissing, spokenTargets, type Words } from "./words.ts";

export const en: Words = {
  title: (series) => {
    const last = lastOf(series);
    if (!last?.missed) return "Growth: goals and outcomes";
    const goals = last.missedBoth ? "both goals" : last.missedLater ? "all goals" : "goal";
    return `${last.year}: fast growth, ${goals} missed`;
  },
  sceneTitles: { targets: "Goals for growth, year by year" },
  subtitle: "Growth of Quảng Ninh’s GRDP (gross product), percent. Hollow: goals; faint: preliminary or estimated.",
  takeaway: (series, format) => {
    const last = lastOf(series);
    if (last === undefined) return "";
    const estimated = isUnsettled(last.reading) ? " (estimate)" : "";
    const raised = last.missedLater ? " and under the one it was raised to" : "";
    return `Growth in ${last.year} was ${percent(format, last.reading)}${estimated}, ${last.missed ? "under" : "reaching"} its first goal of ${percent(format, last.target)}${raised}.`;
  },
  describe: (series, format, scene) => {
    const goals = `Goals for GRDP growth: ${spokenTargets(series, format)}.`;
    if (scene === "targets") return goals;
    const missing = series.missing.length > 0 ? ` No source: ${spokenMissing(series, format)}.` : "";
    return `GRDP growth: ${spokenGrowth(series, format)}.${missing} ${goals}`;
  },
  note: "Each year has its own source, mostly the first figure published; faint: preliminary or estimated. GRDP was probably recalculated along the way, so no line joins the bars.",
  columns: { year: "Year", growth: "Growth", status: "Status", statedOn: "Stated on", note: "Note" },
  rows: { missing: "No source." },
  chart: {
    target: "goal",
    raised: "raised to",
    targets: ([first = "", ...later], raised) =>
      [`goal ${first}`, ...later.map((target) => `${raised ? "raised to" : "then"} ${target}`)].join(", "),
    missing: "no source",
    notEnded: "year in progress",
    rank: (rank) => `rank ${rank}`,
  },
};

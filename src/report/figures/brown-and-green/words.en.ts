import { coalHolds, weighAlike } from "./series.ts";
import { changedGoal, spoken, spokenGoals, spokenTonnes, whenOf, type Words } from "./words.ts";

export const en: Words = {
  title: (series, format) =>
    weighAlike(series.latest) && coalHolds(series)
      ? `By ${whenOf(series.latest.manufacturing, format, "short")} factories drew level with mines; no lasting fall in coal`
      : "Mines and factories in the economy",
  sceneTitles: {
    brown: (series) => (coalHolds(series) ? "Coal output shows no lasting fall" : "Coal and power in the economy"),
    goals: (series, format) => {
      const goal = changedGoal(series, format);
      return goal === undefined ? "Goals for manufacturing" : `The ${goal.year} goal for factories: first ${goal.before}, now ${goal.now}`;
    },
  },
  subtitle: "Shares of Quảng Ninh’s gross product (GRDP), percent.",
  takeaway: ({ latest: { mining, manufacturing } }, format) =>
    `To ${whenOf(manufacturing, format)}, manufacturing made up ${format.percent(manufacturing.value)} of GRDP and mining ${format.percent(mining.value)}.`,
  describe: (series, format, scene) => {
    const parts = [
      `Mining’s share of GRDP: ${spoken(series, "mining", format)}.`,
      `Electricity: ${spoken(series, "electricity", format)}.`,
      scene !== "brown" && `Manufacturing: ${spoken(series, "manufacturing", format)}.`,
      scene === "goals" && `Goals for manufacturing: ${spokenGoals(series, format)}.`,
      `Clean coal, million tonnes a year: ${spokenTonnes(series, format)}.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Ringed dots: parts of a year; the latest may be nine months or the third quarter. GRDP was probably recalculated: the broken line’s sides do not compare. The mean is our division.",
  columns: { what: "Figure", year: "Year", until: "Until", value: "Value", unit: "Unit", status: "Status", note: "Note" },
  rows: {
    shares: {
      mining: "Mining’s share of GRDP",
      electricity: "Electricity’s share of GRDP",
      manufacturing: "Manufacturing’s share of GRDP",
    },
    tonnes: "Clean coal in the year",
    mean: (from, to) => `Clean coal, mean of ${from}–${to}`,
    percent: "%",
    tonnesUnit: "million tonnes",
  },
  chart: {
    sectors: { mining: "mining", electricity: "electricity", manufacturing: "manufacturing" },
    sectorsInShort: { mining: "mines", electricity: "electricity", manufacturing: "factories" },
    sectorNotes: { electricity: "nearly all coal-fired" },
    goal: "goal for manufacturing",
    was: (goal) => `was ${goal}`,
    level: ["factories level", "with mines"],
    holds: "no lasting fall",
    expected: "expected",
    until: (month) => `to\u00a0${month}`,
    revised: ["GRDP likely", "revised"],
    partOfYear: "part of a year",
    tonnes: "Coal output",
    tonnesUnit: "clean coal, million tonnes a year",
    mean: (from, to) => `mean of ${from}–${to}`,
    year: (year) => `${year}, estimate`,
    plan: (year) => `${year}, the province’s plan`,
  },
};

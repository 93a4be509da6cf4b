import type { RowWords } from "./table.ts";
import { isLandMoney, spoken, type Words } from "./words.ts";

const rows: RowWords = { total: "Budget revenue", land: "of which land-use fees" };

export const en: Words = {
  title: (series) => (isLandMoney(series) ? "Far over plan, mostly on land money" : "Budget revenue, planned and collected"),
  subtitle: ({ year }) => `Budget revenue of Quảng Ninh in ${year}, billion dong, land-use fees shown separately.`,
  takeaway: ({ landOfSurplus, restOverPlan }, format) =>
    landOfSurplus === null
      ? `Without land money, revenue against plan: about ${format.percent(restOverPlan, 0)}.`
      : `By the first estimate about ${format.percent(landOfSurplus, 0)} of what beat the plan was land money; all else beat it by about ${format.percent(restOverPlan, 0)}.`,
  describe: (series, format) => `In ${series.year}. ${spoken(series, rows, format)}.`,
  note: "Land money in the plan follows from a percentage that the source gives; the rest and the shares are our arithmetic. The later figure is not divided.",
  columns: { what: "Item", status: "Status", statedOn: "Stated on", amount: "Billion dong", note: "Note" },
  rows,
  chart: {
    land: "land",
    rest: "all else",
    faint: "faint: planned",
    undivided: "the source does not separate land fees",
    planned: "level of the plan",
    over: (share) => `about\u00a0${share} over plan`,
    landOfSurplus: (share) => `rise in land: about\u00a0${share} of the excess`,
    names: { plan: () => "plan", estimate: (date) => `estimate, ${date}`, outcome: (date) => `stated ${date}` },
  },
};

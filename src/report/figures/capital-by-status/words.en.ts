import { projectWords } from "../../projects/words.ts";
import { shareOf } from "./series.ts";
import { isMostlyPaper, spoken, type Words } from "./words.ts";

export const en: Words = {
  title: (series) => (isMostlyPaper(series) ? "The largest part of the money is still on paper" : "What the money has become"),
  subtitle: "Registered dollar capital of the projects that are named, by the latest status found.",
  takeaway: (series, format) =>
    `Of the capital in force, ${format.percent(shareOf(series, "operating"), 0)} is in projects that operate and ${format.percent(shareOf(series, "licensed"), 0)} has a licence only.`,
  describe: (series, format) => `Capital by status of its projects. ${spoken(series, format)}.`,
  note: ({ leftOut }, format) =>
    `Registered capital, not money spent. ${format.amount(leftOut, "projects")} with capital in dong or unknown are not drawn. Each status is rounded; the sums are ours.`,
  columns: { status: "Status", projects: "Projects", capital: "Million USD", share: "Part of capital in force" },
  chart: {
    statuses: projectWords.en.statuses,
    mark: (amount) => `one square: ${amount}`,
    outside: "not counted in the sum",
  },
};

import { projectWords } from "../../projects/words.ts";
import { shareOf } from "./series.ts";
import { isMostlyPaper, spoken, type Words } from "./words.ts";

export const en: Words = {
  title: (series) => (isMostlyPaper(series) ? "For the largest part of the money we found only a licence" : "What the money has become"),
  subtitle: "Registered dollar capital of the projects that are named, by the latest status found.",
  takeaway: (series, format) =>
    `Of the capital not reported to have ended, ${format.percent(shareOf(series, "operating"), 0)} is in projects reported running; for ${format.percent(shareOf(series, "licensed"), 0)} we found only a licence.`,
  describe: (series, format) => `Capital by status of its projects. ${spoken(series, format)}.`,
  note: ({ leftOut }, format) =>
    `Registered capital, not money spent. The last news found is often old. ${format.amount(leftOut, "projects")} with capital in dong or unknown are not drawn. The sums are ours.`,
  columns: { status: "Status", projects: "Projects", capital: "Million USD", share: "Part of the sum" },
  chart: {
    statuses: projectWords.en.statuses,
    mark: (amount) => `one square: ${amount}`,
    outside: "not counted in the sum",
  },
};

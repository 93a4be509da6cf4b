import { projectWords } from "../../projects/words.ts";
import type { ProjectsWords } from "./chart.ts";
import { money, spoken, type Words } from "./words.ts";

const projects = (count: number): string => `${count} ${count === 1 ? "project" : "projects"}`;

const chart: ProjectsWords = {
  ...projectWords.en,
  capital: {
    counted: "Capital in dollars, added up",
    "not-counted": "Not in the sum",
    "in-dong": "Capital in dong",
    "in-other-money": "Capital in other money",
    unpriced: "Capital unknown",
  },
  unknown: { country: "Parent unknown", park: "Park unknown" },
  projects,
  notCounted: (amount) => `not counting ${amount}`,
  shareOfYear: (share, year) => `about ${share} of the FDI registered in ${year}`,
  withdrawal: (capital, certified, reported, share) => [
    capital,
    ...(certified === null ? [] : [`licensed ${certified}`]),
    `terminated by its investor, reported ${reported}`,
    `equal to ${share} of the others’ dollar capital`,
  ],
};

export const en: Words = {
  title: "The projects that are named, and the one that left",
  sceneTitles: {
    "with-jinko": ({ withdrawal }) => `Before ${withdrawal.dot.short} left`,
    jinko: ({ withdrawal }) => `${withdrawal.dot.short} left a gap`,
    "by-status": "How far the projects have come",
    "by-country": "Where the parent companies are",
  },
  subtitle: "Each circle: a project in Quảng Ninh; its area, the capital.",
  takeaway: ({ tally, withdrawal }, format) =>
    `The largest licensed factory project we list, ${withdrawal.dot.short} at ${format.billions(withdrawal.dot.capital ?? 0, 1)}, is gone; those licensed and not reported to have ended, with capital in dollars, add up to ${format.billions(tally.usd, 2, "about")}.`,
  describe: (series, format, scene) => {
    const { withdrawal } = series;
    const texts: Record<string, string> = {
      "by-capital": `Projects by capital. ${spoken(series, "capital", chart, format)}.`,
      "by-country": `Projects by home of the parent company. ${spoken(series, "country", chart, format)}.`,
      "by-park": `Projects by industrial park. ${spoken(series, "park", chart, format)}.`,
      "by-status": `Projects by the latest status found. ${spoken(series, "status", chart, format)}.`,
      "with-jinko": `The projects with capital in dollars as one field, the largest ${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}.`,
      jinko: `${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}, in a broken outline, leaves the field of the other projects and a gap of its own size.`,
    };
    return texts[scene] ?? "";
  },
  note: "Only projects that were reported: not all foreign investment. Capital as registered or announced; diamonds are not to scale. Sums leave out terminated projects, memoranda and capital in dong.",
  columns: {
    project: "Project",
    country: "Parent based in",
    park: "Park",
    capital: "Capital",
    unit: "Unit",
    status: "Status",
    asOf: "As of",
  },
  chart,
};

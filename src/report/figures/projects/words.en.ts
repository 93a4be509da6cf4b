import { projectWords } from "../../projects/words.ts";
import type { ProjectsWords } from "./chart.ts";
import { largest, money, spoken, type Words } from "./words.ts";

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
  unknown: { country: "Home unknown", park: "Park unknown" },
  projects,
  notCounted: (amount) => `not counting ${amount}`,
  withdrawal: (capital, certified, reported, share) => [
    capital,
    ...(certified === null ? [] : [`licensed ${certified}`]),
    `terminated by its investor, reported ${reported}`,
    `equal to ${share} of the others’ dollar capital`,
  ],
};

export const en: Words = {
  title: "The projects we can name",
  subtitle:
    "Each circle is an industrial project in Quảng Ninh; its area is the capital registered or announced. The fuller the circle, the further the project has come.",
  takeaway: (series, format) => {
    const { tally, withdrawal } = series;
    const top = largest(series);
    const bigger = (withdrawal.dot.capital ?? 0) > (top?.capital ?? 0);
    const standing = `The ${tally.inDollars} projects with capital in dollars add up to about ${money(tally.usd, format)}`;
    const lead = top === undefined ? "" : `, ${top.short} leading with ${format.number(top.capital ?? 0)}`;
    return `${standing}${lead}. ${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}, ${bigger ? "larger than any of them, " : ""}was terminated by its own investor.`;
  },
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
  note: "A sample of projects that were reported, not all of the province’s; they do not add up to its foreign investment. The sums are ours, rounded, and include figures that sources give as “over”, “nearly” or “about”. Terminated projects and memoranda are not counted. Capital in dong is not converted. Status is the latest found, not today’s.",
  columns: {
    project: "Project",
    country: "Parent’s home",
    park: "Park",
    capital: "Capital",
    unit: "Unit",
    status: "Status",
    asOf: "As of",
  },
  chart,
};

import { formatIn } from "../../kit/i18n/format.ts";
import type { Localized, Lang } from "../../kit/i18n/languages.ts";
import type { Statements } from "../../kit/report.ts";
import type { Data } from "../tables/tables.ts";
import { projectDots, tally } from "./projects.ts";

const words: Localized<{ readonly promised: string; readonly capital: string }> = {
  vi: { promised: "các khu hẹn thêm, cộng lại", capital: "vốn các dự án còn hiệu lực, cộng lại" },
  en: { promised: "promised by the parks, added up", capital: "capital of projects in force, added up" },
};

/** The sums of money that the report adds up itself. */
export function totals(data: Data, lang: Lang): Statements {
  const format = formatIn(lang);
  const promised = data.park_promises.reduce((sum, { amount }) => sum + amount, 0);
  return new Map([
    [words[lang].promised, format.amount(promised, "million-usd")],
    [words[lang].capital, format.amount(tally(projectDots(data)).usd, "million-usd")],
  ]);
}

import type { Localized, Lang } from "../../kit/i18n/languages.ts";
import type { Statements } from "../../kit/report.ts";
import type { Data } from "../tables/tables.ts";
import { judged, type Verdict } from "./verdicts.ts";

export const verdictWords: Localized<Record<Verdict, string>> = {
  vi: {
    exceeded: "vượt hẹn",
    kept: "đúng hẹn",
    "just-short": "suýt đạt",
    late: "trễ hẹn",
    missed: "lỡ hẹn",
    open: "chưa đến hạn",
    "cannot-be-checked": "chưa đối chiếu được",
  },
  en: {
    exceeded: "exceeded",
    kept: "kept",
    "just-short": "just short",
    late: "late",
    missed: "missed",
    open: "not due yet",
    "cannot-be-checked": "cannot yet be checked",
  },
};

/** Every promise's verdict in words, by the promise's title. */
export const verdicts = (data: Data, lang: Lang): Statements =>
  new Map(judged(data).map(({ title, verdict }) => [title[lang], verdictWords[lang][verdict]]));

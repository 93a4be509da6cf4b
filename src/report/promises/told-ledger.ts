import { formatIn } from "../../kit/i18n/format.ts";
import type { Lang, Localized } from "../../kit/i18n/languages.ts";
import type { Ledger, LedgerItem, NamedVerdict, Tone } from "../../kit/ledger/ledger.ts";
import { promises } from "../tables/promises.ts";
import type { Data } from "../tables/tables.ts";
import { entryWordsEn } from "./entry-words.en.ts";
import { entryWordsVi } from "./entry-words.vi.ts";
import type { EntryWords } from "./entry-words.ts";
import { verdictShapes } from "./verdict-shapes.ts";
import { verdictWords } from "./verdict-words.ts";
import { ledger, type LedgerEntry, type Verdict, verdictNames } from "./verdicts.ts";

const entryWords: Localized<EntryWords> = { vi: entryWordsVi, en: entryWordsEn };

const tones: Readonly<Record<Verdict, Tone>> = {
  exceeded: "good",
  kept: "good",
  "just-short": "near",
  late: "bad",
  missed: "bad",
  open: "open",
  "cannot-be-checked": "unknown",
};

const words = {
  vi: {
    intro:
      "Lời nào vào sổ: các lời của bài báo gốc, rồi mục tiêu và mốc của cùng các chỉ tiêu và hai nhà máy ấy, do chúng tôi chọn; không lấy dự án khác. Mỗi lời tính một lần; kết luận do một quy tắc chung tính ra, không ai chấm tay.",
    apart: "Không phải lời hẹn: tối hậu thư",
    noVerdict: "Tối hậu thư là đòi người khác làm, không phải hẹn. Sổ ghi nó đã thành chưa, không chấm và không tính.",
  },
  en: {
    intro:
      "What is in the ledger: what the article we start from promised, then the goals and dates, as we chose them, of the same measures and the same two plants; no other project. Each promise counts once, and its verdict is computed by common rules, never typed.",
    apart: "No promise: ultimatums",
    noVerdict:
      "An ultimatum demands something of others and promises nothing. The ledger says whether it was met, and neither judges nor counts it.",
  },
} as const satisfies Localized<object>;

const verdictIn = (verdict: Verdict, lang: Lang): NamedVerdict => ({
  id: verdict,
  name: verdictWords[lang][verdict],
  tone: tones[verdict],
  shape: verdictShapes[verdict],
  solid: verdict === "exceeded",
});

function itemOf(entry: LedgerEntry, lang: Lang): LedgerItem {
  const say = entryWords[lang];
  const format = formatIn(lang);
  const isPromise = entry.word !== "ultimatum";
  return {
    id: entry.id,
    title: entry.title[lang],
    note: entry.note[lang] ?? "",
    whose: say.whose(entry),
    said: say.said(entry, format),
    due: say.due(entry, format),
    dueSpan: entry.due,
    target: say.target(entry, format),
    outcome: say.outcome(entry, format),
    asOf: entry.outcomeAsOf ? format.date(entry.outcomeAsOf, "short") : "",
    // Of what could not be checked, the rule says why.
    difference: entry.verdict === "cannot-be-checked" ? "" : say.off(entry, format),
    verdict: isPromise ? verdictIn(entry.verdict, lang) : undefined,
    rule: isPromise ? say.rule(entry, format) : words[lang].noVerdict,
    awaited: isPromise && entry.verdict === "open",
    sources: entry.sources,
  };
}

/** The ledger in the words of a language, for its page, its calendar and its feeds. */
export function toldLedger(data: Data, lang: Lang): Ledger {
  const { entries, demands, today } = ledger(data);
  return {
    title: promises.title[lang],
    intro: words[lang].intro,
    table: promises.name,
    verdicts: verdictNames.map((verdict) => verdictIn(verdict, lang)),
    items: entries.map((entry) => ({ ...itemOf(entry, lang), alsoSaid: entry.alsoSaid.map((also) => itemOf(also, lang)) })),
    apart: { title: words[lang].apart, items: demands.map((demand) => itemOf(demand, lang)) },
    today,
  };
}

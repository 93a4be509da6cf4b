import { escapeHtml, tag } from "../figure/escape.ts";
import type { FeedEntry } from "./entries.ts";
import { type Feed, licenceLine } from "./feed.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { dayMs } from "../table/time.ts";
import { updatedOn } from "../table/updated.ts";
import { ledgerFilePath, ledgerPath, promisePath } from "../ledger/address.ts";
import type { Ledger, LedgerItem } from "../ledger/ledger.ts";
import { ledgerWords } from "../ledger/words.ts";

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The last day on which its verdict can have changed: a source of it was read, or its date passed. */
export function changedOn({ sources, dueSpan }: LedgerItem, { today }: Pick<Ledger, "today">, data: AnyData): string {
  const read = updatedOn({ sources: data.sources.filter(({ id }) => sources.includes(id)), corrections: [] });
  const passed = dueSpan !== null && dueSpan.to < today ? isoDay(dueSpan.to + dayMs) : "";
  return passed > read ? passed : read;
}

const line = (name: string, text: string): string => (text === "" ? "" : tag("p", {}, `${escapeHtml(name)}: ${escapeHtml(text)}`));

function entryOf(item: LedgerItem, ledger: Ledger, data: AnyData, lang: Lang, url: string): FeedEntry {
  const words = ledgerWords[lang];
  const verdict = item.verdict?.name ?? words.noVerdict;
  return {
    url,
    title: `${item.title}: ${verdict}`,
    summary: [item.outcome, item.rule].filter((text) => text !== "").join(". "),
    html: [
      line(words.verdict, [verdict, item.difference].filter((text) => text !== "").join(", ")),
      line(words.whose, `${item.whose}, ${item.said}`),
      line(words.target, item.target),
      line(words.due, item.due),
      line(words.outcome, item.outcome),
      tag("p", {}, escapeHtml(item.rule)),
      item.note === "" ? "" : tag("p", {}, escapeHtml(item.note)),
    ].join(""),
    image: undefined,
    updated: changedOn(item, ledger, data),
  };
}

/** Every promise with its verdict: one that changes comes again, for its day is then another. */
export function ledgerFeed(report: Pick<Report, "words" | "licence">, ledger: Ledger, data: AnyData, site: Site, lang: Lang): Feed {
  const absolute = (path: string): string => new URL(path, site.site).href;
  const { brand } = report.words[lang];
  const entries = ledger.items.map((item) => entryOf(item, ledger, data, lang, absolute(promisePath(item.id, lang, site.base))));
  return {
    lang,
    title: ledgerWords[lang].feedTitle(brand),
    description: ledgerWords[lang].feedIntro,
    licence: licenceLine(report),
    author: brand,
    home: absolute(ledgerPath(lang, site.base)),
    atom: absolute(ledgerFilePath("atom.xml", lang, site.base)),
    json: absolute(ledgerFilePath("feed.json", lang, site.base)),
    updated: updatedOn(data),
    entries: entries.toSorted((a, b) => b.updated.localeCompare(a.updated)),
  };
}

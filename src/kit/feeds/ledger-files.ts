import { atomFeed, jsonFeed } from "./formats.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { updatedOn } from "../table/updated.ts";
import { type LedgerFile, promisePath } from "../ledger/address.ts";
import { calendarText } from "../ledger/calendar.ts";
import { ledgerFeed } from "./ledger-feed.ts";
import type { Ledger } from "../ledger/ledger.ts";

const mediaTypes: Readonly<Record<LedgerFile, string>> = {
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
  "due.ics": "text/calendar; charset=utf-8",
};

/** A file beside the ledger's page, with its type. */
export function ledgerFile(
  file: LedgerFile,
  report: Report,
  ledger: Ledger,
  data: AnyData,
  site: Site,
  lang: Lang,
): { readonly text: string; readonly mediaType: string } {
  const { brand } = report.words[lang];
  const write: Readonly<Record<LedgerFile, () => string>> = {
    "atom.xml": () => atomFeed(ledgerFeed(report, ledger, data, site, lang)),
    "feed.json": () => jsonFeed(ledgerFeed(report, ledger, data, site, lang)),
    "due.ics": () =>
      calendarText({
        slug: report.slug,
        brand,
        title: `${ledger.title} · ${brand}`,
        lang,
        updated: updatedOn(data),
        items: ledger.items.filter(({ awaited }) => awaited),
        addressOf: ({ id }) => new URL(promisePath(id, lang, site.base), site.site).href,
      }),
  };
  return { text: write[file](), mediaType: mediaTypes[file] };
}

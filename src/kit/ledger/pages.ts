import type { Lang } from "../i18n/languages.ts";
import { langs } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import { editionIn } from "../story/edition.ts";
import { ledgerFiles, type LedgerFile } from "./address.ts";
import { type Ledger, toldItems } from "./ledger.ts";

/** A report's promises in a language; undefined where it keeps none. */
export const ledgerIn = (report: Report, lang: Lang): Ledger | undefined => report.ledger?.of(editionIn(report, lang).data, lang);

/** Ids of all promises, each with a page of its own. */
export function promiseIds(report: Report): string[] {
  const ledger = ledgerIn(report, langs[0]);
  return ledger === undefined ? [] : toldItems(ledger).map(({ item }) => item.id);
}

/** The ledger's page, at no further address, and every promise's; nothing where a report keeps no ledger. */
export const ledgerPages = (report: Report): { params: { promise: string | undefined } }[] =>
  report.ledger === undefined ? [] : [undefined, ...promiseIds(report)].map((promise) => ({ params: { promise } }));

/** What stands beside the page for programs: of a calendar only while something is awaited, for none may be empty. */
export function ledgerFilesOf(report: Report): LedgerFile[] {
  const ledger = ledgerIn(report, langs[0]);
  if (ledger === undefined) return [];
  return ledgerFiles.filter((file) => file !== "due.ics" || ledger.items.some(({ awaited }) => awaited));
}

import type { Lang } from "../i18n/languages.ts";
import type { LedgerItem } from "./ledger.ts";
import { ledgerWords } from "./words.ts";

/** What is known of a promise, under its headings. */
export function factsOf(item: LedgerItem, lang: Lang): { readonly name: string; readonly text: string }[] {
  const words = ledgerWords[lang];
  const facts = ["whose", "said", "target", "due", "outcome", "asOf", "difference"] as const;
  return facts.flatMap((name) => (item[name] === "" ? [] : [{ name: words[name], text: item[name] }]));
}

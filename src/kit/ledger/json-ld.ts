import type { Claim, ItemList, WithContext } from "schema-dts";
import type { Lang } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import { rowPath } from "../open-data/address.ts";
import type { AnyRow, AnyTable } from "../table/table.ts";
import type { Source } from "../table/sources.ts";
import { ledgerPath, promisePath } from "./address.ts";
import type { Ledger, LedgerItem } from "./ledger.ts";

/** The ledger as a schema.org list of its promises' pages. */
export const ledgerList = ({ title, items }: Ledger, { site, base }: Site, lang: Lang): WithContext<ItemList> => ({
  "@context": "https://schema.org",
  "@type": "ItemList",
  "@id": new URL(ledgerPath(lang, base), site).href,
  name: title,
  numberOfItems: items.length,
  itemListElement: items.map((item, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: item.title,
    url: new URL(promisePath(item.id, lang, base), site).href,
  })),
});

/** A promise as a schema.org Claim: where it was said, and the row that this report has of it. */
export function promiseClaim(
  { id, title }: LedgerItem,
  sources: readonly Source[],
  table: AnyTable,
  row: AnyRow,
  { site, base }: Site,
  lang: Lang,
): WithContext<Claim> {
  const page = new URL(promisePath(id, lang, base), site).href;
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": page,
    url: page,
    name: title,
    inLanguage: lang,
    isBasedOn: new URL(rowPath(table, row, lang, base), site).href,
    appearance: sources.map(({ url }) => ({ "@type": "CreativeWork", url })),
  };
}

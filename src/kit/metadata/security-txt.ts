import { parseDateSpan } from "../table/date-span.ts";
import { dayMs } from "../table/time.ts";
import { langs } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";

/** A year from a day: the longest that RFC 9116 recommends. From the edition, not the clock, so that the same data gives the same file. */
function yearAfter(day: string): string {
  const span = parseDateSpan(day);
  if (span === undefined) throw new Error(`Not a day: ${day}`);
  return new Date(span.to + 365 * dayMs).toISOString();
}

/**
 * Where to report a hole in the site, as RFC 9116 has it. Without an address to write to, it names the page that tells readers how to
 * report an error.
 *
 * @param edition ISO day of the edition
 * @param page path of that page
 */
export const securityTxt = ({ site, base, contact }: Site, edition: string, page: string): string =>
  [
    `Contact: ${contact ?? new URL(page, site).href}`,
    `Expires: ${yearAfter(edition)}`,
    `Preferred-Languages: ${langs.join(", ")}`,
    `Canonical: ${new URL(`${base.replace(/\/*$/, "/")}.well-known/security.txt`, site).href}`,
    "",
  ].join("\n");

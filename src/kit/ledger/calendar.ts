import type { Lang } from "../i18n/languages.ts";
import { dayMs } from "../table/time.ts";
import { contentLine, escapeText } from "./content-line.ts";
import type { LedgerItem } from "./ledger.ts";
import { ledgerWords } from "./words.ts";

/** A calendar before it is written down. */
export interface Calendar {
  readonly slug: string;
  readonly brand: string;
  readonly title: string;
  readonly lang: Lang;
  /** ISO day of the edition: a calendar that is made twice from the same data is the same. */
  readonly updated: string;
  readonly items: readonly LedgerItem[];
  readonly addressOf: (item: LedgerItem) => string;
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");

/** The last day of what was promised, as a day's event: nobody is busy because of it. */
function event(item: LedgerItem, { slug, lang, updated, addressOf }: Calendar): string {
  const { dueSpan } = item;
  if (dueSpan === null) return "";
  const words = ledgerWords[lang];
  const about = [
    `${words.whose}: ${item.whose}`,
    item.target === "" ? "" : `${words.target}: ${item.target}`,
    `${words.due}: ${item.due}`,
    item.note,
  ];
  const address = addressOf(item);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${item.id}.${lang}@${slug}`),
    contentLine("DTSTAMP", `${updated.replaceAll("-", "")}T000000Z`),
    contentLine("DTSTART;VALUE=DATE", day(dueSpan.to)),
    contentLine("DTEND;VALUE=DATE", day(dueSpan.to + dayMs)),
    contentLine(`SUMMARY;LANGUAGE=${lang}`, escapeText(words.dueEvent(item.title))),
    contentLine(`DESCRIPTION;LANGUAGE=${lang}`, escapeText([...about, address].filter((line) => line !== "").join("\n"))),
    contentLine("URL", address),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** What is awaited, each on the last day of its date, as iCalendar (RFC 5545). It holds an event at least, as the standard asks. */
export const calendarText = (calendar: Calendar): string =>
  [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//${escapeText(calendar.brand)}//${calendar.slug}//${calendar.lang.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    contentLine("X-WR-CALNAME", escapeText(calendar.title)),
    ...calendar.items.map((item) => event(item, calendar)),
    contentLine("END", "VCALENDAR"),
  ].join("");

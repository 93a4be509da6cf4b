import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { Feed } from "./feed.ts";

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The feed as Atom (RFC 4287). */
export const atomFeed = ({ lang, title, description, licence, author, home, atom, updated, entries }: Feed): string =>
  generateAtomFeed({
    id: atom,
    title: { value: title },
    subtitle: { value: description },
    updated: moment(updated),
    authors: [{ name: author, uri: home }],
    rights: { value: licence },
    links: [
      { href: atom, rel: "self", type: "application/atom+xml" },
      { href: home, rel: "alternate", type: "text/html", hreflang: lang },
    ],
    entries: entries.map((entry) => ({
      id: entry.url,
      title: { value: entry.title },
      updated: moment(entry.updated),
      summary: { value: entry.summary },
      content: { value: entry.html, type: "html" },
      links: [{ href: entry.url, rel: "alternate", type: "text/html", hreflang: lang }],
    })),
  });

/** The feed as JSON Feed 1.1. */
export const jsonFeed = ({ lang, title, description, author, home, json, entries }: Feed): string =>
  `${JSON.stringify(
    generateJsonFeed({
      title,
      description,
      home_page_url: home,
      feed_url: json,
      language: lang,
      authors: [{ name: author, url: home }],
      items: entries.map(({ url, title: name, summary, html, image, updated }) => ({
        id: url,
        url,
        title: name,
        summary,
        content_html: html,
        language: lang,
        date_modified: moment(updated),
        ...(image !== undefined && { image }),
      })),
    }),
    null,
    2,
  )}\n`;

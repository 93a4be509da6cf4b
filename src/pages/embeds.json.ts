import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { embedList } from "../embeds/list.ts";
import { offersIn } from "../embeds/offer.ts";
import { langs } from "../i18n/languages.ts";
import { siteOf } from "../i18n/site.ts";

export const GET: APIRoute = async () => {
  const entries = await getCollection("story");
  const site = siteOf(process.env);
  const offers = langs.flatMap((lang) => offersIn(lang, entries, site));
  return new Response(JSON.stringify(embedList(offers, site)), { headers: { "content-type": "application/json" } });
};

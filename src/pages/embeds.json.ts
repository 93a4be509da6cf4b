import type { APIRoute } from "astro";
import { embedList } from "../kit/embed/list.ts";
import { embedMetadataIn } from "../kit/embed/embed-metadata.ts";
import { defaultLang, langs } from "../kit/i18n/languages.ts";
import { siteOf } from "../kit/i18n/site.ts";
import { report } from "../report/report.ts";

export const GET: APIRoute = () => {
  const site = siteOf(process.env);
  const offers = langs.flatMap((lang) => embedMetadataIn(report, lang, site));
  return new Response(JSON.stringify(embedList(report.words[defaultLang].brand, offers, site)), {
    headers: { "content-type": "application/json" },
  });
};

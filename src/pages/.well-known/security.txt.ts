import type { APIRoute } from "astro";
import { defaultLang } from "../../kit/i18n/languages.ts";
import { siteOf } from "../../kit/i18n/site.ts";
import { errorsAnchor, methodPath } from "../../kit/metadata/address.ts";
import { securityTxt } from "../../kit/metadata/security-txt.ts";
import { editionIn } from "../../kit/story/edition.ts";
import { updatedOn } from "../../kit/table/updated.ts";
import { report } from "../../report/report.ts";

export const GET: APIRoute = () => {
  const site = siteOf(process.env);
  const text = securityTxt(site, updatedOn(editionIn(report, defaultLang).data), methodPath(defaultLang, site.base, errorsAnchor));
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};

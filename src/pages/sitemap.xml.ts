import type { APIRoute } from "astro";
import { siteOf } from "../kit/i18n/site.ts";
import { sitePages } from "../kit/metadata/site-pages.ts";
import { sitemap } from "../kit/metadata/sitemap.ts";
import { report } from "../report/report.ts";

export const GET: APIRoute = () => {
  const site = siteOf(process.env);
  return new Response(sitemap(sitePages(report, site), site), { headers: { "content-type": "application/xml" } });
};

import type { APIRoute } from "astro";
import { siteOf } from "../kit/i18n/site.ts";
import { sitemapPath } from "../kit/metadata/address.ts";

export const GET: APIRoute = () => {
  const { site, base } = siteOf(process.env);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(sitemapPath(base), site).href}\n`, {
    headers: { "content-type": "text/plain" },
  });
};

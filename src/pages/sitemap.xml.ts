import type { APIRoute } from "astro";
import { galleryPaths } from "../kit/embed/address.ts";
import { numbersPaths } from "../kit/numbers/address.ts";
import { langs, pathIn } from "../kit/i18n/languages.ts";

export const GET: APIRoute = ({ site }) => {
  const paths = langs.flatMap((lang) =>
    ["", numbersPaths[lang], galleryPaths[lang]].map((path) => pathIn(lang, path, import.meta.env.BASE_URL)),
  );
  const addresses = paths.map((path) => new URL(path, site).href);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>${address}</loc></url>`).join("")}</urlset>\n`;
  return new Response(body, { headers: { "content-type": "application/xml" } });
};

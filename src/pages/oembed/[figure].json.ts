import type { APIRoute, GetStaticPaths } from "astro";
import { oembed } from "../../kit/embed/oembed.ts";
import { cardOf, embedMetadataIn } from "../../kit/embed/embed-metadata.ts";
import { langs, pathIn } from "../../kit/i18n/languages.ts";
import { siteOf } from "../../kit/i18n/site.ts";
import { report } from "../../report/report.ts";

export const getStaticPaths = (() => {
  const site = siteOf(process.env);
  return langs.flatMap((lang) =>
    embedMetadataIn(report, lang, site).map((offer) => {
      const home = new URL(pathIn(lang, "", site.base), site.site).href;
      const answer = oembed(offer, { home, name: report.words[lang].brand, card: cardOf(offer, site) });
      return { params: { figure: `${offer.id}.${lang}` }, props: { answer } };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ answer: object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.answer)}\n`, { headers: { "content-type": "application/json" } });

import type { APIRoute, GetStaticPaths } from "astro";
import { feedOf } from "../../kit/feeds/feed.ts";
import { atomFeed } from "../../kit/feeds/formats.ts";
import { feedPages } from "../../kit/feeds/pages.ts";
import type { Lang } from "../../kit/i18n/languages.ts";
import { siteOf } from "../../kit/i18n/site.ts";
import { editionIn } from "../../kit/story/edition.ts";
import { report } from "../../report/report.ts";

export const getStaticPaths = feedPages satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  new Response(atomFeed(feedOf(editionIn(report, lang), siteOf(process.env))), { headers: { "content-type": "application/atom+xml" } });

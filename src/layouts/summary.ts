import { getCollection } from "astro:content";
import type { Lang } from "../kit/i18n/languages.ts";
import { siteOf } from "../kit/i18n/site.ts";
import { summary } from "../kit/metadata/summary.ts";
import { editionIn } from "../kit/story/edition.ts";
import { plainChaptersOf } from "../kit/story/story.ts";
import { report } from "../report/report.ts";

/** The report as plain text, which both languages serve under names of their own. */
export async function summaryResponse(lang: Lang): Promise<Response> {
  const { say, figure } = editionIn(report, lang);
  const chapters = plainChaptersOf(await getCollection("story"), lang, say);
  return new Response(summary(report, chapters, figure, siteOf(process.env), lang), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

import type { Lang } from "../kit/i18n/languages.ts";
import { siteOf } from "../kit/i18n/site.ts";
import { summary } from "../kit/metadata/summary.ts";
import { editionIn } from "../kit/story/edition.ts";
import { report } from "../report/report.ts";

/** The report as plain text, which both languages serve under names of their own. */
export async function summaryResponse(lang: Lang): Promise<Response> {
  const { chapters, figure } = editionIn(report, lang);
  return new Response(summary(report, chapters, figure, siteOf(process.env), lang), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

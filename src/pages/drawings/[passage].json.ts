import { getCollection } from "astro:content";
import type { APIRoute, GetStaticPaths } from "astro";
import { langs } from "../../kit/i18n/languages.ts";
import { drawingsFile, drawingsName, layouts } from "../../kit/images/story-images.ts";
import { editionIn } from "../../kit/story/edition.ts";
import { passageSteps } from "../../kit/story/passage-steps.ts";
import { chaptersOf } from "../../kit/story/story.ts";
import { report } from "../../report/report.ts";

export const getStaticPaths = (async () => {
  const entries = await getCollection("story");
  return langs.flatMap((lang) => {
    const edition = editionIn(report, lang);
    const passages = chaptersOf(entries, lang, edition.say).flatMap((chapter) => chapter.passages);
    return passages
      .filter(({ figures }) => figures.length > 0)
      .flatMap((passage) => {
        const steps = passageSteps(passage, passage.figures.map(edition.figure));
        return layouts.map((layout) => ({
          params: { passage: drawingsName(steps[0]?.id ?? "", layout, lang) },
          props: { json: drawingsFile(steps, layout) },
        }));
      });
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json, { headers: { "content-type": "application/json" } });

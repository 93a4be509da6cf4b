import { getCollection } from "astro:content";
import type { APIRoute, GetStaticPaths } from "astro";
import { langs } from "../../kit/i18n/languages.ts";
import { layouts, stillFile, stillName } from "../../kit/images/story-images.ts";
import { editionIn } from "../../kit/story/edition.ts";
import { chaptersOf } from "../../kit/story/story.ts";
import { storyStills } from "../../kit/story/story-stills.ts";
import { report } from "../../report/report.ts";

export const getStaticPaths = (async () => {
  const entries = await getCollection("story");
  return langs.flatMap((lang) => {
    const edition = editionIn(report, lang);
    return storyStills(chaptersOf(entries, lang, edition.say)).flatMap((still) =>
      layouts.map((layout) => ({
        params: { still: stillName(still, layout, lang) },
        props: { svg: stillFile(report, edition.figure(still.figure), still, layout) },
      })),
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg, { headers: { "content-type": "image/svg+xml" } });

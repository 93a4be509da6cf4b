import type { APIRoute, GetStaticPaths } from "astro";
import { type Lang, langs } from "../../kit/i18n/languages.ts";
import { layouts, stillFile, stillName } from "../../kit/images/story-images.ts";
import { editionIn } from "../../kit/story/edition.ts";
import { storyStills } from "../../kit/story/story-stills.ts";
import { report } from "../../report/report.ts";

interface Props {
  readonly still: ReturnType<typeof storyStills>[number];
  readonly layout: (typeof layouts)[number];
  readonly lang: Lang;
}

export const getStaticPaths = (() => {
  return langs.flatMap((lang) => {
    const edition = editionIn(report, lang);
    return storyStills(edition.chapters, edition.figure).flatMap((still) =>
      layouts.map((layout) => ({
        params: { still: stillName(still, layout, lang) },
        props: { still, layout, lang },
      })),
    );
  });
}) satisfies GetStaticPaths;

/** Drawn when it is asked for: the development server keeps paths and props while the data changes. */
export const GET: APIRoute<Props> = ({ props: { still, layout, lang } }) => {
  const svg = stillFile(report, editionIn(report, lang).figure(still.figure), still, layout);
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};

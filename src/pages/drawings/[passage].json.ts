import type { APIRoute, GetStaticPaths } from "astro";
import { type Lang, langs } from "../../kit/i18n/languages.ts";
import { drawingsFile, drawingsName, layouts } from "../../kit/images/story-images.ts";
import { linkedFigures } from "../../kit/numbers/linked-table.ts";
import { editionIn } from "../../kit/story/edition.ts";
import { drawnStills } from "../../kit/story/passage-wholes.ts";
import type { Passage } from "../../kit/story/story.ts";
import { report } from "../../report/report.ts";

interface Props {
  readonly passage: Passage;
  readonly layout: (typeof layouts)[number];
  readonly lang: Lang;
}

export const getStaticPaths = (() =>
  langs.flatMap((lang) =>
    editionIn(report, lang)
      .chapters.flatMap(({ passages }) => passages)
      .filter(({ figures }) => figures.length > 0)
      .flatMap((passage) =>
        layouts.map((layout) => ({
          params: { passage: drawingsName(passage.steps[0]?.id ?? "", layout, lang) },
          props: { passage, layout, lang },
        })),
      ),
  )) satisfies GetStaticPaths;

/** Drawn when they are asked for: the development server keeps paths and props while the data changes. */
export const GET: APIRoute<Props> = ({ props: { passage, layout, lang } }) => {
  const base = import.meta.env.BASE_URL;
  const edition = editionIn(report, lang);
  const figures = passage.figures.map(edition.figure);
  const linked = linkedFigures(edition, figures, base);
  const file = drawingsFile(report, drawnStills(passage, figures), linked, layout, base);
  return new Response(file, { headers: { "content-type": "application/json" } });
};

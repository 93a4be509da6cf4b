import type { APIRoute, GetStaticPaths } from "astro";
import { figureCsv } from "../../../kit/figure/cell.ts";
import { editionIn } from "../../../kit/story/edition.ts";
import { report } from "../../../report/report.ts";
import { langs } from "../../../kit/i18n/languages.ts";

export const getStaticPaths = (() =>
  langs.flatMap((lang) => {
    const edition = editionIn(report, lang);
    return report.figures.map(({ id }) => ({ params: { figure: `${id}.${lang}` }, props: { csv: figureCsv(edition.figure(id)) } }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });

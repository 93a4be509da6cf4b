import type { APIRoute, GetStaticPaths } from "astro";
import { figureCsv } from "../../../kit/figure/cell.ts";
import { figures } from "../../../report/figures/figures.ts";
import { reportIn } from "../../../kit/story/edition.ts";
import { langs } from "../../../kit/i18n/languages.ts";

export const getStaticPaths = (() =>
  langs.flatMap((lang) => {
    const report = reportIn(lang);
    return figures.map(({ id }) => ({ params: { figure: `${id}.${lang}` }, props: { csv: figureCsv(report.figure(id)) } }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });

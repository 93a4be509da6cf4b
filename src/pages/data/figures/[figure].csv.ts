import type { APIRoute, GetStaticPaths } from "astro";
import { figureCsv } from "../../../figures/cell.ts";
import { figures } from "../../../figures/registry.ts";
import { reportIn } from "../../../figures/report.ts";
import { langs } from "../../../i18n/languages.ts";

export const getStaticPaths = (() =>
  langs.flatMap((lang) => {
    const report = reportIn(lang);
    return figures.map(({ id }) => ({ params: { figure: `${id}.${lang}` }, props: { csv: figureCsv(report.figure(id)) } }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });

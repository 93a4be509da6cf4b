import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { dataFolder } from "../../../kit/table/folder.ts";
import { report } from "../../../report/report.ts";

/** The tables as editors keep them, byte for byte. */
export const getStaticPaths = (() => Object.keys(report.tables).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(readFileSync(join(dataFolder(), `${params.table}.csv`)), { headers: { "content-type": "text/csv; charset=utf-8" } });

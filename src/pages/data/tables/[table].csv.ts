import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { dataFolder } from "../../../datasets/folder.ts";
import { tables } from "../../../datasets/tables.ts";

/** The tables as editors keep them, byte for byte. */
export const getStaticPaths = (() => Object.keys(tables).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(readFileSync(join(dataFolder(), `${params.table}.csv`)), { headers: { "content-type": "text/csv; charset=utf-8" } });

import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { tables } from "../../../datasets/tables.ts";

/** The tables as editors keep them, byte for byte. */
export const getStaticPaths = (() => Object.keys(tables).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(readFileSync(`data/${params.table}.csv`), { headers: { "content-type": "text/csv; charset=utf-8" } });

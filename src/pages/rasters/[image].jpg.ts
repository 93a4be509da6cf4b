import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { publishedImages } from "../../kit/images/raster-files.ts";
import { report } from "../../report/report.ts";

export const getStaticPaths = (() =>
  publishedImages(report, ".jpg").map(({ name, path }) => ({ params: { image: name }, props: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly path: string }> = ({ props: { path } }) =>
  new Response(new Uint8Array(readFileSync(path)), { headers: { "content-type": "image/jpeg" } });

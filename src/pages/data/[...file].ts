import type { APIRoute, GetStaticPaths } from "astro";
import { defaultLang } from "../../kit/i18n/languages.ts";
import { siteOf } from "../../kit/i18n/site.ts";
import { offeredFiles } from "../../kit/open-data/offered-files.ts";
import { openDataIn } from "../../kit/open-data/open-data.ts";
import type { OfferedFile } from "../../kit/open-data/table-files.ts";
import { editionIn } from "../../kit/story/edition.ts";
import { report } from "../../report/report.ts";

/** Every file of the open data, by the part of its address below data/. */
export const getStaticPaths = (() =>
  offeredFiles(openDataIn(report, editionIn(report, defaultLang).data, siteOf(process.env))).map((file) => ({
    params: { file: file.path.replace("data/", "") },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: OfferedFile }> = ({ props: { file } }) =>
  new Response(Uint8Array.from(file.bytes), { headers: { "content-type": file.mediaType } });

import type { APIRoute } from "astro";
import { ledgerFile } from "../kit/feeds/ledger-files.ts";
import type { Lang } from "../kit/i18n/languages.ts";
import { siteOf } from "../kit/i18n/site.ts";
import type { LedgerFile } from "../kit/ledger/address.ts";
import { ledgerIn } from "../kit/ledger/pages.ts";
import { editionIn } from "../kit/story/edition.ts";
import { report } from "../report/report.ts";

/** A file beside the ledger's page, which both languages serve below names of their own. */
export const ledgerFileResponse =
  (lang: Lang): APIRoute<{ file: LedgerFile }> =>
  ({ props: { file } }) => {
    const ledger = ledgerIn(report, lang);
    if (ledger === undefined) return new Response(null, { status: 404 });
    const { text, mediaType } = ledgerFile(file, report, ledger, editionIn(report, lang).data, siteOf(process.env), lang);
    return new Response(text, { headers: { "content-type": mediaType } });
  };

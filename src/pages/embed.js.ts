import type { APIRoute } from "astro";
import { defaultLang } from "../kit/i18n/languages.ts";
import { browserScript } from "../kit/embed/browser-script.ts";
import { report } from "../report/report.ts";

/** The script that host pages may add; see src/kit/embed/host. */
const constants = { ELEMENT: report.embedElement, BRAND: report.words[defaultLang].brand };

export const GET: APIRoute = async () =>
  new Response(await browserScript("embed/host/start.ts", constants), { headers: { "content-type": "text/javascript; charset=utf-8" } });

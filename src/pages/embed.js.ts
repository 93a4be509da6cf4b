import type { APIRoute } from "astro";
import { browserScript } from "../kit/embed/browser-script.ts";

/** The script that host pages may add; see src/kit/embed/host. */
export const GET: APIRoute = async () =>
  new Response(await browserScript("embed/host/start.ts"), { headers: { "content-type": "text/javascript; charset=utf-8" } });

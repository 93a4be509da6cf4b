import type { MiddlewareHandler } from "astro";
import { finishEmbed } from "./kit/embed/finish.ts";
import { withDisplayFont } from "./kit/fonts/display-font.ts";
import { withPolicy } from "./kit/hosting/content-policy.ts";
import { report } from "./report/report.ts";

/** Only a finished page knows the letters of its headings and what it runs, and an embed everything that it needs. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withPolicy(await finishEmbed(await withDisplayFont(await response.text()), report)), response);
};

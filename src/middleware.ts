import type { MiddlewareHandler } from "astro";
import { withDisplayFont } from "./layouts/display-font.ts";

/** Only a finished page knows the letters of its headings. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(await withDisplayFont(await response.text()), response);
};

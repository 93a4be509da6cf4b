import { parseHTML } from "linkedom";
import { galleryPath } from "../../kit/embed/address.ts";
import type { Lang } from "../../kit/i18n/languages.ts";

/**
 * A host's page with the gallery's frames that need no script of their host's, of every figure, as they are pasted; but they show the site
 * that is tried, and come at once.
 */
export async function pastedFrames(siteUrl: string, lang: Lang): Promise<string> {
  const { document } = parseHTML(await (await fetch(siteUrl + galleryPath(lang))).text());
  const frames = [...document.querySelectorAll("code[id$=-frame]")].map(({ textContent }) =>
    textContent.replace(/src="https?:\/\/[^/]+/, `src="${siteUrl}`).replace('loading="lazy"', ""),
  );
  if (frames.length === 0) throw new Error("The gallery has no frame to paste");
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title></head>
    <body style="margin:0">${frames.join("\n")}</body></html>`;
}

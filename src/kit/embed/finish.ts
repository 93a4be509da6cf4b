import { parseHTML } from "linkedom";
import { inlineHashes } from "../hosting/content-policy.ts";
import { rastersIn } from "../drawing/raster.ts";
import { type Illustrated, rasterData } from "../images/raster-files.ts";
import { browserScript } from "./browser-script.ts";
import { fontFaces, lettersOf } from "./faces.ts";
import type { Styled } from "../figure/stylesheet.ts";
import { embedSheet, embedStyle } from "./style.ts";

/** Places that the template leaves open: what belongs there only the finished page can tell. */
export const marks = {
  policy: "embed-policy",
  style: "/* embed style */",
  script: "/* embed script */",
} as const;

/** Nothing but what is in the file: a browser that keeps to it could not track a reader even if we wanted to. */
const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    `script-src ${inlineHashes(html, "script").join(" ")}`,
    `style-src ${inlineHashes(html, "style").join(" ")}`,
    "font-src data:",
    "img-src data:",
    // Said as well, for auditors that do not know that the first covers it; the next it does not cover.
    "object-src 'none'",
    "base-uri 'none'",
  ].join(";");

/** Each image once, however many pictures show it: a picture uses it and says how large. */
function withImagesInside(html: string, report: Illustrated): string {
  const names = rastersIn(html);
  if (names.length === 0) return html;
  const dataOf = rasterData(report, "small");
  const symbolOf = (name: string): string =>
    `<symbol id="raster-${name}" viewBox="0 0 1 1" preserveAspectRatio="none"><image href="${dataOf(name)}" width="1" height="1" preserveAspectRatio="none"/></symbol>`;
  const inside = html.replaceAll(
    /<image\b([^>]*?) href="raster:([\w-]+)"([^>]*?)\/?>(?:<\/image>)?/g,
    (_, before: string, name: string, after: string) =>
      `<use href="#raster-${name}"${(before + after).replace(/ preserveAspectRatio="[^"]*"/, "")}/>`,
  );
  return inside.replace(
    "</main>",
    () => `</main><svg class="rasters" width="0" height="0" aria-hidden="true">${names.map(symbolOf).join("")}</svg>`,
  );
}

/** Makes an embed's page whole: its images, its style, its letters, its script and its policy inside it. Any other page stays as it is. */
export async function finishEmbed(page: string, report: Styled & Illustrated): Promise<string> {
  if (!page.includes(marks.style)) return page;
  const html = withImagesInside(page, report);
  const { document } = parseHTML(html);
  const rules = embedStyle(html, embedSheet(report));
  const [faces, script] = await Promise.all([
    fontFaces(lettersOf(document, rules)),
    browserScript(document.querySelector(".stepper") ? "embed/browser/start-steps.ts" : "embed/browser/start.ts"),
  ]);
  // By a function: in a replacement text "$&" and its like would be read as signs.
  const filled = html.replace(marks.style, () => faces + rules).replace(marks.script, () => script);
  return filled.replace(marks.policy, () => policyOf(filled));
}

import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embedPath } from "../embed/address.ts";
import { headerRules, headersFile } from "../hosting/headers.ts";
import { langs } from "../i18n/languages.ts";
import type { Report } from "../report.ts";

/** Hosts that send a site's own headers look for them here. */
export const headersName = "_headers";

/** Writes the headers of a built site, when all its pages are there: embeds for every frame, the others for none. */
export function writeHeaders(folder: string, base: string, { figures }: Pick<Report, "figures">): void {
  const framed = new Set(langs.flatMap((lang) => figures.map(({ id }) => `${embedPath(id, lang).slice(1)}index.html`)));
  const pages = globSync("**/*.html", { cwd: folder });
  writeFileSync(join(folder, headersName), headersFile(headerRules(pages, base, (page) => framed.has(page))));
}

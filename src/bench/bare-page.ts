import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

const escaped = (text: string): string => text.replaceAll(/[&<>{}]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A page's headings, paragraphs and points in their order, each as one element of words alone; what is folded away is left out. */
export function bareWords(html: string): string {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li)")]
    .filter((element) => !element.closest("details, footer, nav") && element.textContent?.trim())
    .map(({ localName, textContent }) => `<${localName}>${escaped((textContent ?? "").replaceAll(/\s+/g, " ").trim())}</${localName}>`)
    .join("\n");
}

/**
 * Builds, with the same Astro, a page of the same words and nothing else: no picture, no style, no script. What it costs is what any page
 * costs on this machine at this moment. Gives the site's folder.
 *
 * @param html the page whose words it has
 */
export function buildBarePage(folder: string, html: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src/pages"), { recursive: true });
  writeFileSync(join(folder, "astro.config.mjs"), "export default { devToolbar: { enabled: false } };\n");
  writeFileSync(
    join(folder, "src/pages/index.astro"),
    `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Bare</title></head>
<body><main>
${bareWords(html)}
</main></body></html>\n`,
  );
  const { status, stderr, stdout } = spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--root", folder], {
    encoding: "utf8",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`The bare page does not build.\n${stdout}${stderr}`);
  return join(folder, "dist");
}

/** The same for a page of a built site. */
export const buildBarePageOf = (folder: string, site: string): string =>
  buildBarePage(folder, readFileSync(join(site, "index.html"), "utf8"));

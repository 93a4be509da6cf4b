import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { langs } from "../../kit/i18n/languages.ts";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** Where axe stands once its script has run. */
interface AxeWindow {
  axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/**
 * What axe finds wrong with a page: each broken rule with its first place. A framed page is a document of its own, to be asked by itself.
 *
 * @param rules those to try; without them, every rule
 */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Not as an element, which the page's own policy would block.
  await page.evaluate(script);
  return page.evaluate(async (only) => {
    // Only of what breaks a rule are all places told, which takes half the time.
    const options = { iframes: false, resultTypes: ["violations"], ...(only && { runOnly: only }) };
    const { violations } = await (window as unknown as AxeWindow).axe.run({ exclude: ["iframe"] }, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }, rules);
}

/** Where a page in light has been looked at with every rule, dark can break these alone. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** Every pair of a language, a width and a theme once: what all three together break, and no two of them, is rare. */
export const axeCases = [360, 768, 1440].flatMap((width, index) =>
  langs.map((lang, place) => ({ lang, width, colorScheme: (index + place) % 2 === 0 ? ("light" as const) : ("dark" as const) })),
);

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

/**
 * Runs in the page: of elements that hold the same kinds of elements, whatever their words and however many of a kind, leaves the first. What
 * axe finds in one of them it finds in each, and hundreds take it a quarter of a minute; ids alone are compared with all others, and are told.
 */
export function keepOneOfAKind(selector: string): { kinds: number; doubledIds: string[] } {
  const kindOf = (element: Element): string => {
    const within = new Set([...element.children].map(kindOf));
    return `${element.localName}.${element.className}[${element.getAttributeNames().join()}](${[...within].join()})`;
  };
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const known = new Set<string>();
  for (const element of document.querySelectorAll(selector)) {
    const kind = kindOf(element);
    if (known.has(kind)) element.remove();
    known.add(kind);
  }
  return { kinds: known.size, doubledIds: ids.filter((id, index) => ids.indexOf(id) !== index) };
}

/** Where a page in light has been looked at with every rule, dark can break these alone. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** Every pair of a language, a width and a theme once: what all three together break, and no two of them, is rare. */
export const axeCases = [360, 768, 1440].flatMap((width, index) =>
  langs.map((lang, place) => ({ lang, width, colorScheme: (index + place) % 2 === 0 ? ("light" as const) : ("dark" as const) })),
);

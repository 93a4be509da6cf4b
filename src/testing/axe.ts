import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const path = createRequire(import.meta.url).resolve("axe-core");

/** Where axe stands once its script has run. */
interface AxeWindow {
  axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** The rules that a colour can break. All others hold in the dark as in the light. */
const ofColour = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong with a page: each broken rule with its first place. A framed page is a document of its own, to be asked by itself.
 *
 * @param wanted whether every rule is tried, or those alone that a colour can break: for a page that was tried in other colours
 */
export async function axeViolations(page: Page, wanted: "all" | "colours" = "all"): Promise<string[]> {
  await page.addScriptTag({ path });
  return page.evaluate(
    async (rules) => {
      // Only of what breaks a rule are all places told, which takes half the time.
      const options = { iframes: false, resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
      const { violations } = await (window as unknown as AxeWindow).axe.run({ exclude: ["iframe"] }, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    },
    wanted === "colours" ? ofColour : undefined,
  );
}

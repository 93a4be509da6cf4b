import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const path = createRequire(import.meta.url).resolve("axe-core");

/** Where axe stands once its script has run. */
interface AxeWindow {
  axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** What axe finds wrong with a page: each broken rule with its first place. A framed page is a document of its own, to be asked by itself. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path });
  return page.evaluate(async () => {
    // Every rule is tried; only of what breaks one are all places told, which takes half the time.
    const options = { iframes: false, resultTypes: ["violations"] };
    const { violations } = await (window as unknown as AxeWindow).axe.run({ exclude: ["iframe"] }, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

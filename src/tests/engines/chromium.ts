import { launch } from "../browser/browser.ts";
import type { Engine } from "./engine.ts";
import { walk } from "./walk.ts";

export async function chromium(executablePath: string): Promise<Engine> {
  const browser = await launch(executablePath);
  return {
    name: `chromium/${browser.version()}`,
    walk: async (url, viewport) => {
      const page = await browser.newPage({ viewport });
      await page.goto(url);
      const walked = await page.evaluate(walk);
      await page.close();
      return walked;
    },
    close: () => browser.close(),
  };
}

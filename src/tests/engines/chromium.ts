import { launch } from "../browser/browser.ts";
import type { Engine, Wishes } from "./engine.ts";
import { sheetsIn, withImages } from "../browser/sheets.ts";

export async function chromium(executablePath: string, { letters }: Wishes = {}): Promise<Engine> {
  const browser = await launch(executablePath);
  return {
    name: `chromium/${browser.version()}`,
    run: async (url, viewport, script) => {
      const page = await browser.newPage({ viewport });
      if (letters !== undefined) {
        const session = await page.context().newCDPSession(page);
        await session.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: letters } });
      }
      await page.goto(url, { waitUntil: "commit" });
      const found = await page.evaluate(script);
      await page.close();
      return found;
    },
    sheets: async (url) => {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      await page.goto(url);
      await page.evaluate(withImages);
      const paper = await page.pdf({ format: "A4" });
      await page.close();
      return sheetsIn(paper);
    },
    close: () => browser.close(),
  };
}

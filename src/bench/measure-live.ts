import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../tests/browser/browser.ts";
import { findBrowser } from "../tests/browser/find-browser.ts";
import { startDevServer } from "../tests/browser/start-dev-server.ts";

const table = "fdi_checkpoints.csv";

/** Milliseconds from a saved table to the page that shows it, and from a broken one to its explanation, each save by renaming. */
export async function liveTimes(saves = 7): Promise<{ shown: number[]; explained: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-live-"));
  cpSync("data", folder, { recursive: true });
  const good = readFileSync(join(folder, table), "utf8");
  const { url, close } = await startDevServer(folder);
  const browser = await launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}/`);
    const timed = async (text: string, words: string): Promise<number> => {
      await page.waitForTimeout(2_000);
      const start = performance.now();
      writeFileSync(join(folder, ".saving"), text);
      renameSync(join(folder, ".saving"), join(folder, table));
      await page.getByText(words).first().waitFor({ state: "attached" });
      return performance.now() - start;
    };
    const shown: number[] = [];
    const explained: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      shown.push(await timed(good.replace(/^2024-12-31,2877\.8/m, `2024-12-31,2877.${save}`), `2.877,${save}`));
      explained.push(await timed(good.replace("2049.78", "2.049"), `${table}:20`));
    }
    return { shown, explained };
  } finally {
    close();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../tests/browser/browser.ts";
import { findBrowser } from "../tests/browser/find-browser.ts";
import { startDevServer } from "../tests/browser/start-dev-server.ts";

const table = "projects.csv";

/** Milliseconds from a saved table to the page that shows it, and from a broken one to its explanation, each save by renaming. */
export async function liveTimes(saves = 7): Promise<{ shown: number[]; explained: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-live-"));
  cpSync("data", folder, { recursive: true });
  const good = readFileSync(join(folder, table), "utf8");
  // The first project's Vietnamese name, its second cell: pages show it, and it may not be empty.
  const named = (name: string): string => good.replace(/(?<=\n[^,\n]*,)[^,\n]*/, name);
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
      shown.push(await timed(named(`Dự án thử ${save}`), `Dự án thử ${save}`));
      explained.push(await timed(named(""), `${table}:2`));
    }
    return { shown, explained };
  } finally {
    close();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

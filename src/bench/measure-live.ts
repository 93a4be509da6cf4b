import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { launch } from "../tests/browser/browser.ts";
import { findBrowser } from "../tests/browser/find-browser.ts";
import { startDevServer } from "../tests/browser/start-dev-server.ts";

const table = "promises.csv";
const column = "title_vi";

/** Milliseconds from a saved table to the page that shows it, and from a broken one to its explanation, each save by renaming. */
export async function liveTimes(saves = 7): Promise<{ shown: number[]; explained: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-live-"));
  cpSync("data", folder, { recursive: true });
  const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(join(folder, table), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const { url, close } = await startDevServer(folder);
  const browser = await launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}/`);
    const text = await page.locator("main").innerText();
    const row = rows.find(({ [column]: title = "" }) => text.includes(title));
    if (row === undefined) throw new Error(`No ${column} of ${table} is on the page`);
    const named = (name: string): string => Papa.unparse(rows.map((one) => (one === row ? { ...one, [column]: name } : one)));
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
      shown.push(await timed(named(`Lời hẹn thử ${save}`), `Lời hẹn thử ${save}`));
      explained.push(await timed(named(""), `${table}:`));
    }
    return { shown, explained };
  } finally {
    close();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

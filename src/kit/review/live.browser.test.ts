import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { startDevServer } from "../../tests/browser/start-dev-server.ts";

// What is waited for comes within a second on a machine at rest: `npm run bench` says how soon. Here it only has to come.
const patience = 30_000;
vi.setConfig({ testTimeout: 4 * patience, hookTimeout: 4 * patience });

const folder = mkdtempSync(join(tmpdir(), "nau-xanh-live-"));
const data = join(folder, "data");
const table = join(data, "fdi_checkpoints.csv");
let good = "";
let server: Awaited<ReturnType<typeof startDevServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync("data", data, { recursive: true });
  good = readFileSync(table, "utf8");
  writeFileSync(table, good.replace("2049.78", "2.049"));
  server = await startDevServer(data);
  browser = await launch(inject("browserPath"));
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.setDefaultTimeout(patience);
});
afterAll(async () => {
  server.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const total = (value: string) => good.replace(/^2024-12-31,2877\.8/m, `2024-12-31,${value}`);
/** As Excel and LibreOffice save: another file first, which then takes the name. */
function saveByRename(text: string): void {
  writeFileSync(join(data, ".saving"), text);
  renameSync(join(data, ".saving"), table);
}
const shows = (text: string) => page.waitForFunction((wanted) => document.body?.textContent.includes(wanted), text);
const overlay = () => page.locator("data-faults [role=alert]");

test("without a good state yet the faults are the page, and mended they give way to it", async () => {
  await page.goto(`${server.url}/`);
  const said = await page.locator("body").innerText();
  expect(said).toContain("data/fdi_checkpoints.csv:20 (ô B20, cột total)");
  expect(said).not.toMatch(/^\s+at /m);
  writeFileSync(table, good);
  await page.locator("main#main").waitFor();
  await shows("2.877,8");
});

test("a saved table, also one saved by renaming, changes the page where it is being read", async () => {
  const step = page.locator("#nineteen-operating");
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1_000);
  await step.evaluate((element) => element.scrollIntoView({ behavior: "instant", block: "center" }));
  const before = await step.evaluate((element) => element.getBoundingClientRect().top);
  writeFileSync(table, total("2876.8"));
  await shows("2.876,8");
  saveByRename(total("2875.8"));
  await shows("2.875,8");
  // To the pixel, though the second save came before the page of the first had settled.
  await page.waitForFunction(
    ({ top }) => Math.abs((document.querySelector("#nineteen-operating")?.getBoundingClientRect().top ?? Infinity) - top) < 2,
    { top: before },
  );
});

test("a broken table is explained over the last good page, also after a reload, and mended the overlay goes by itself", async () => {
  saveByRename(good.replace("2049.78", "2.049"));
  await overlay().waitFor();
  expect(await overlay().innerText()).toMatch(/bản tốt gần nhất[^]*fdi_checkpoints\.csv:20 \(ô B20, cột total\)[^]*2049/);
  await shows("2.875,8");
  await page.goto(`${server.url}/en/`);
  await overlay().waitFor();
  expect(await overlay().innerText()).toMatch(/last good one[^]*fdi_checkpoints\.csv:20 \(cell B20, column total\)/);
  await shows("2,875.8");
  saveByRename(total("2875.8"));
  await overlay().waitFor({ state: "detached" });
});

test("a row that the story needs and does not find is no stack trace either", async () => {
  const provinces = join(data, "fdi_by_province.csv");
  const whole = readFileSync(provinces, "utf8");
  writeFileSync(provinces, whole.replace(/^bac-ninh,.*,2024,.*\n/m, ""));
  await overlay().waitFor();
  expect(await overlay().innerText()).toContain("bac-ninh, 2024");
  writeFileSync(provinces, whole);
  await overlay().waitFor({ state: "detached" });
});

test("a missing table is named, and there again it is a new file that mends the page", async () => {
  const corrections = join(data, "corrections.csv");
  const text = readFileSync(corrections);
  rmSync(corrections);
  await overlay().waitFor();
  expect(await overlay().innerText()).toContain("data/corrections.csv");
  writeFileSync(corrections, text);
  await overlay().waitFor({ state: "detached" });
});

test("the base map is data too", async () => {
  const coast = () =>
    page
      .locator("[data-figure=park-map] svg")
      .first()
      .evaluate((svg) => svg.innerHTML);
  const before = await coast();
  const file = join(data, "geo", "quang-ninh.topo.json");
  const map = readFileSync(file, "utf8");
  writeFileSync(file, map.slice(0, map.length / 2));
  await overlay().waitFor();
  expect(await overlay().innerText()).toContain("quang-ninh.topo.json");
  const moved = JSON.parse(map) as { transform: { translate: [number, number] } };
  moved.transform.translate[0] += 0.05;
  writeFileSync(file, JSON.stringify(moved));
  await overlay().waitFor({ state: "detached" });
  await page.waitForFunction((old) => {
    const svg = document.querySelector("[data-figure=park-map] svg");
    return svg !== null && svg.innerHTML !== old;
  }, before);
});

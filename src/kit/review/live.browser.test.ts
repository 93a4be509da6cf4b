import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { startDevServer } from "../../tests/browser/start-dev-server.ts";
import { layOutTinyProject } from "../../tests/tiny-project.ts";

// What is waited for comes within a second on a machine at rest: `npm run bench` says how soon. Here it only has to come.
const patience = 30_000;
vi.setConfig({ testTimeout: 4 * patience, hookTimeout: 4 * patience });

const project = mkdtempSync(join(tmpdir(), "live-"));
const data = join(project, "data");
const table = join(data, "harvests.csv");
let good = "";
let server: Awaited<ReturnType<typeof startDevServer>>;
let browser: Browser;
let page: Page;

const north = (kilos: string) => good.replace("north,2012,150", `north,2012,${kilos}`);
beforeAll(async () => {
  layOutTinyProject(project);
  good = readFileSync(table, "utf8");
  writeFileSync(table, north("many"));
  server = await startDevServer(data, project);
  browser = await launch(inject("browserPath"));
  page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  page.setDefaultTimeout(patience);
});
afterAll(async () => {
  server.close();
  await browser.close();
  vi.resetConfig();
  rmSync(project, { recursive: true, force: true });
});

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
  expect(said).toContain("data/harvests.csv:4 (ô C4, cột kilos)");
  expect(said).not.toMatch(/^\s+at /m);
  writeFileSync(table, good);
  await page.locator("main#main").waitFor();
  await shows("Năm cuối thu 210");
});

test("a saved table, also one saved by renaming, changes the page where it is being read", async () => {
  const step = page.locator("#harvest-gardens");
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1_000);
  await step.evaluate((element) => element.scrollIntoView({ behavior: "instant", block: "center" }));
  const before = await step.evaluate((element) => element.getBoundingClientRect().top);
  writeFileSync(table, north("151"));
  await shows("Năm cuối thu 211");
  saveByRename(north("152"));
  await shows("Năm cuối thu 212");
  // To the pixel, though the second save came before the page of the first had settled.
  await page.waitForFunction(
    ({ top }) => Math.abs((document.querySelector("#harvest-gardens")?.getBoundingClientRect().top ?? Infinity) - top) < 2,
    { top: before },
  );
});

test("a broken table is explained over the last good page, also after a reload, and mended the overlay goes by itself", async () => {
  saveByRename(north("many"));
  await overlay().waitFor();
  expect(await overlay().innerText()).toMatch(/bản tốt gần nhất[^]*harvests\.csv:4 \(ô C4, cột kilos\)[^]*many/);
  await shows("Năm cuối thu 212");
  await page.goto(`${server.url}/en/`);
  await overlay().waitFor();
  expect(await overlay().innerText()).toMatch(/last good one[^]*harvests\.csv:4 \(cell C4, column kilos\)/);
  await shows("The last year gave 212");
  saveByRename(north("152"));
  await overlay().waitFor({ state: "detached" });
});

test("a row that the story needs and does not find is no stack trace either", async () => {
  writeFileSync(table, good.replace(/^south,2012,.*\n/m, ""));
  await overlay().waitFor();
  expect(await overlay().innerText()).toContain("south 2012");
  writeFileSync(table, good);
  await overlay().waitFor({ state: "detached" });
});

test("a saved sentence changes the page, and a broken one is explained over it in its line", async () => {
  const step = join(project, "src/report/story/vi/1-harvest/20-last.md");
  const text = readFileSync(step, "utf8");
  await page.goto(`${server.url}/`);
  await shows("hơn năm đầu");
  writeFileSync(step, text.replace("hơn năm đầu", "nhiều hơn năm đầu"));
  await shows("nhiều hơn năm đầu");
  writeFileSync(step, text.replace("{last-harvest:bare}", "{last-harvst:bare}"));
  await overlay().waitFor();
  expect(await overlay().innerText()).toMatch(/vi\/1-harvest\/20-last\.md:7[^]*last-harvst/);
  await page.reload();
  await overlay().waitFor();
  await shows("nhiều hơn năm đầu");
  writeFileSync(step, text);
  await overlay().waitFor({ state: "detached" });
  await shows("hơn năm đầu");
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

test("what lies beside the tables is data too", async () => {
  const file = join(data, "plan.json");
  const plan = readFileSync(file, "utf8");
  const still = page.locator(".passage[data-figure=gardens] .still img").first();
  const drawn = async () => (await page.request.get(new URL((await still.getAttribute("src")) ?? "", server.url).href)).text();
  const before = await drawn();
  writeFileSync(file, plan.slice(0, plan.length / 2));
  await overlay().waitFor();
  expect(await overlay().innerText()).toContain("plan.json");
  writeFileSync(file, plan.replace("18", "15"));
  await overlay().waitFor({ state: "detached" });
  await expect.poll(drawn, { timeout: patience }).not.toBe(before);
});

import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embedPath } from "../../kit/embed/address.ts";
import { atomPath } from "../../kit/feeds/address.ts";
import { figurePath, summaryPath } from "../../kit/metadata/address.ts";
import { tablePagePath } from "../../kit/open-data/address.ts";
import { langs, pathIn } from "../../kit/i18n/languages.ts";
import { report as own } from "../../report/report.ts";
import { layOutTinyProject, tinyReport } from "../tiny-project.ts";
import { childEnvironment } from "../child-environment.ts";

const folder = mkdtempSync(join(tmpdir(), "tiny-report-"));
const run = (script: string, ...options: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    cwd: folder,
    encoding: "utf8",
    // Below a path, where every address that a build makes is checked as well.
    env: childEnvironment({ SITE: "https://gardens.example", BASE: "/two/gardens/" }),
  });
const site = (path: string) => join(folder, "dist", path);
const page = (path: string) => parseHTML(readFileSync(site(`${path}/index.html`), "utf8")).document;

/** The file of an address in the page, below the path at which the site is built to stand. */
const addressIn = (element: Element | null, name: string): string =>
  new URL(element?.getAttribute(name) ?? "", "http://localhost").pathname.replace(/^\/two\/gardens\//, "");

beforeAll(() => {
  layOutTinyProject(folder);
  for (const [script, ...options] of [["build", "--draft"], ["pictures"]] as const) {
    const { status, stdout, stderr } = run(script, ...options);
    expect(status, stdout + stderr).toBe(0);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("another report, printed by the same kit, pages and commands", () => {
  test.each(langs)("has its page in %s, with its chapter, its figures and its own words", (lang) => {
    const document = page(pathIn(lang));
    expect(document.title).toBe(tinyReport.words[lang].siteTitle);
    expect(document.querySelector(".brand")?.textContent).toBe(tinyReport.words[lang].brand);
    expect([...document.querySelectorAll("section.chapter")].map(({ id }) => id)).toEqual(["harvest"]);
    for (const { id } of tinyReport.figures) {
      const passage = document.querySelector(`.passage[data-figure=${id}]`);
      expect(readFileSync(site(addressIn(passage, "data-wide")), "utf8"), id).toMatch(new RegExp(`chart-${id}.*data-key`));
      const still = readFileSync(site(addressIn(passage?.querySelector("img") ?? null, "src")), "utf8");
      expect(still, "its letters are paths").toMatch(/^<svg.*<\/svg>$/s);
      expect(still).not.toContain("<text");
      const table = addressIn(passage?.querySelector(`[data-table=${id}] a`) ?? null, "href");
      expect(page(table).querySelectorAll("tbody tr").length, id).toBeGreaterThan(0);
    }
    expect(document.querySelector(`.passage.scrolly[data-figure=harvest]`), "two scenes move").not.toBeNull();
  });
  test.each(langs.flatMap((lang) => tinyReport.figures.map(({ id }) => [id, lang] as const)))("has its embed of %s in %s", (id, lang) => {
    const document = page(embedPath(id, lang));
    expect(document.querySelector(`main.embed svg.chart-${id}`)).not.toBeNull();
    expect(document.querySelector("footer")?.textContent).toContain(tinyReport.words[lang].wholeStory);
  });
  test("has its pictures, as outlines and in pixels", () => {
    const svg = readFileSync(site("pictures/harvest.vi.svg"), "utf8");
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain("</svg>");
    expect(readFileSync(site("pictures/harvest.vi.png")).subarray(1, 4).toString()).toBe("PNG");
  });
  test.each(langs)("has its tables, their files and its feeds in %s", (lang) => {
    for (const { name, title, columns } of Object.values(tinyReport.tables)) {
      const document = page(tablePagePath(name, lang));
      expect(document.querySelector("h1")?.textContent).toBe(title[lang]);
      expect(document.querySelectorAll("th[scope=row] code")).toHaveLength(Object.keys(columns).length);
    }
    const { format, feed } = parseFeed(readFileSync(site(atomPath(lang)), "utf8"));
    expect([format, feed.title]).toEqual(["atom", { value: tinyReport.words[lang].siteTitle }]);
    expect(readFileSync(site(summaryPath(lang)), "utf8")).toContain(
      `https://gardens.example${figurePath("harvest", lang, "/two/gardens/")}`,
    );
  });
  test("tells hosts of addresses below its path, and of no others", () => {
    const paths = readFileSync(site("_headers"), "utf8").match(/^\/.*$/gm) ?? [];
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(/^\/two\/gardens\//);
  });
  test("says itself that all of it is invented, in both languages", () => {
    expect(page(pathIn("vi")).body.textContent).toMatch(/bịa/);
    expect(page(pathIn("en")).body.textContent).toMatch(/invented/);
  });
  test("passes its own checks, and has nothing of this report in any file", () => {
    expect(run("check-data", "--lang", "en")).toMatchObject({ status: 0, stdout: "The data has no errors.\n" });
    const names = ["nau-xanh", own.words.en.brand, ...own.figures.map(({ id }) => `chart-${id}`)];
    const isOurs = (text: string): string[] => [
      ...(text.match(/Quảng.?Ninh|quang.?ninh|Nâu|\bXanh\b/gi) ?? []),
      ...names.filter((name) => text.includes(name)),
    ];
    const texts = globSync(site("**/*.{html,js,css,json,xml,csv,svg,txt}")).map((file) => [file, readFileSync(file, "utf8")] as const);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(([file, text]) => isOurs(text).map((name) => `${file}: ${name}`))).toEqual([]);
  });
});

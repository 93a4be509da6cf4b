import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { unsafeFault } from "../../kit/csv/unsafe.ts";
import { langs } from "../../kit/i18n/languages.ts";
import { childEnvironment } from "../child-environment.ts";
import { attacks, formulas, layOutHostileProject, oddAddress, oddities } from "../hostile-project.ts";
import { launch } from "./browser.ts";
import { drawAll, makeDrawable } from "./draw-all.ts";
import { serve } from "./serve.ts";

test.each([...attacks, ...formulas])("the checks of the data turn %s away", (cell) => {
  expect(unsafeFault(cell)).toBeDefined();
});

const every = [...attacks, ...oddities, ...formulas];

describe("a data set whose every text is an attack, with nobody at the door", () => {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const dist = join(folder, "dist");
  const read = (file: string): string => readFileSync(join(dist, file), "utf8");
  const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: dist });
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    layOutHostileProject(folder);
    for (const command of [["build", "--draft"], ["pictures"]]) {
      const [script = "", ...options] = command;
      const run = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
        cwd: folder,
        encoding: "utf8",
        env: childEnvironment(),
      });
      expect(run.status, run.stdout + run.stderr).toBe(0);
    }
    browser = await launch(inject("browserPath"));
    site = await serve(dist);
    // A browser that obeys no policy: what is not text is to be found without its help.
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await makeDrawable(page);
    await page.addInitScript(() => Object.assign(window, { pwned: () => Object.assign(window, { taken: true }) }));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What of a document is more than text, of what was meant as text. */
  const grown = (): string[] => [
    ...("taken" in window ? ["a script ran"] : []),
    ...[...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith("on") ||
            // Of the page's own script: how much room the heads of a passage or a frame take, and where marks move.
            (name === "style" && !/^(--(head|frame)-height: \d+px;|((visibility|width|height|translate): [-.\w ]+; ?)+)$/.test(value)) ||
            (name === "class" && value.split(" ").includes("pwned")) ||
            (["href", "src", "action", "xlink:href"].includes(name) && /^\s*(javascript|vbscript|data:text)/i.test(value)),
        )
        .map(({ name, value }) => `${element.localName} ${name}=${value}`),
    ),
  ];

  test("has no page on which any of it is more than text", async () => {
    const pages = filesOf("**/*.html").map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`);
    expect(pages.length).toBeGreaterThan(20);
    const told = new Set<string>();
    for (const address of pages) {
      await page.goto(site.url + address);
      await drawAll(page);
      // A moment in which a picture that is not there would say so.
      await page.waitForTimeout(100);
      expect(await page.evaluate(grown), address).toEqual([]);
      const text = await page.evaluate(() => document.body.textContent);
      for (const attack of every) if (text.includes(attack)) told.add(attack);
    }
    expect(
      every.filter((attack) => !told.has(attack)),
      "what no page shows as it was written",
    ).toEqual([]);
  });

  test("has no snippet for other people's pages that brings any of it along", async () => {
    for (const gallery of ["nhung", "en/embeds"]) {
      await page.goto(`${site.url}/${gallery}/`);
      const snippets = await page.locator(".snippet-text code").allTextContents();
      expect(snippets.length).toBeGreaterThan(0);
      for (const snippet of snippets) {
        await page.setContent(`<body>${snippet}</body>`);
        expect(
          (await page.evaluate(grown)).filter((found) => !found.includes(" style=")),
          snippet,
        ).toEqual([]);
      }
    }
  });

  /** Of a text of another language: whether it is well-formed, and what of it is more than text. */
  const inXml = (text: string, type: "application/xml" | "image/svg+xml"): Promise<string[]> =>
    page.evaluate(
      ([xml = "", kind]) => {
        const parsed = new DOMParser().parseFromString(xml, kind as DOMParserSupportedType);
        const bad = [...parsed.querySelectorAll("parsererror, script, foreignObject, iframe, img, .pwned, pwned")];
        const scripted = [...parsed.querySelectorAll("*")].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith("on")),
        );
        return [...bad, ...scripted].map((element) => element.outerHTML.slice(0, 300));
      },
      [text, type],
    );

  test("has no picture and no still that is not whole, or more than a picture", async () => {
    const drawings = filesOf("**/*.svg");
    expect(drawings.length).toBeGreaterThan(10);
    await page.goto(site.url);
    for (const file of drawings) expect(await inXml(read(file), "image/svg+xml"), file).toEqual([]);
  });

  test("has feeds and a sitemap that are whole, whose items hold no more than their own markup", async () => {
    await page.goto(site.url);
    const inHtml = (html: string): Promise<string[]> =>
      page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, "text/html");
        const known = ["HTML", "HEAD", "BODY", "P", "A", "IMG", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD"];
        const isKnown = (element: Element) =>
          known.includes(element.tagName) && [...element.attributes].every(({ name }) => ["href", "src", "alt"].includes(name));
        return [...parsed.querySelectorAll("*")].filter((element) => !isKnown(element)).map((element) => element.outerHTML.slice(0, 300));
      }, html);
    for (const file of filesOf("**/*.xml")) expect(await inXml(read(file), "application/xml"), file).toEqual([]);
    for (const folderOf of ["", "en/"]) {
      const { items } = JSON.parse(read(`${folderOf}feed.json`)) as { items: { content_html: string }[] };
      const atom = await page.evaluate(
        (xml) =>
          [...new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("content")].map(
            (content) => content.textContent ?? "",
          ),
        read(`${folderOf}atom.xml`),
      );
      expect(atom.length).toBe(items.length);
      for (const html of [...items.map(({ content_html }) => content_html), ...atom]) expect(await inHtml(html)).toEqual([]);
    }
  });

  test("says to machines what was written, letter by letter", () => {
    const graphs = filesOf("**/index.html").flatMap((file) =>
      [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, graph = ""]) =>
        JSON.stringify(JSON.parse(graph)),
      ),
    );
    expect(graphs.some((graph) => graph.includes(JSON.stringify(attacks[0]).slice(1, -1)))).toBe(true);
    for (const file of filesOf("**/*.{json,jsonld}")) expect(() => JSON.parse(read(file)), file).not.toThrow();
    const gardens = JSON.parse(read("data/tables/gardens.json")) as { name_vi: string }[];
    for (const attack of attacks) expect(gardens[0]?.name_vi).toContain(attack);
    const sources = JSON.parse(read("data/tables/sources.json")) as { url: string }[];
    expect(sources.map(({ url }) => url)).toEqual([oddAddress, oddAddress]);
  });

  test("has no table for a spreadsheet in which a cell computes", () => {
    const computes = /^\s*[=@\t\r]|^\s*[+-](?![\d.,]+$)/;
    const files = [...filesOf("data/figures/*.csv"), ...langs.flatMap((lang) => filesOf(`data/tables/*.excel.${lang}.csv`))];
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = read(file).slice(1);
      const { data, errors } = Papa.parse<string[]>(text.trim(), { delimiter: file.endsWith(".excel.vi.csv") ? ";" : "," });
      expect(errors, file).toEqual([]);
      expect(
        data.flat().filter((cell) => computes.test(cell)),
        file,
      ).toEqual([]);
    }
  });
});

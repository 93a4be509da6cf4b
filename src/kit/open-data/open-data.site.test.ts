import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { csvwFaults, type TableGroup } from "../../tests/csvw-rules.ts";
import { langs } from "../i18n/languages.ts";
import { dataPath, descriptorPaths, tablePagePath } from "./address.ts";
import { sha256 } from "./table-files.ts";

const folder = inject("siteFolder");
const read = (path: string) => readFileSync(join(folder, path));
const page = (path: string) => parseHTML(read(`${path}index.html`).toString()).document;

interface Told {
  "@type": string;
  url: string;
  distribution: { contentUrl: string; sha256: string }[];
}

describe.each(langs)("the open data in %s", (lang) => {
  test("leads to every table's page", () => {
    const links = [...page(dataPath(lang)).querySelectorAll(".table-list a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(Object.keys(report.tables).map((name) => tablePagePath(name, lang)));
  });

  test.each(Object.values(report.tables).map((table) => [table.name, table] as const))(
    "%s has its dictionary, its files, and tells search engines of them",
    (name, table) => {
      const document = page(tablePagePath(name, lang));
      expect(document.querySelector("h1")?.textContent).toBe(table.title[lang]);
      expect([...document.querySelectorAll("th[scope=row] code")].map((code) => code.textContent)).toEqual(Object.keys(table.columns));
      const told = JSON.parse(document.querySelector("script[type='application/ld+json']")?.textContent ?? "{}") as Told;
      expect([told["@type"], new URL(told.url).pathname]).toEqual(["Dataset", tablePagePath(name, lang)]);
      for (const { contentUrl, sha256: sum } of told.distribution) expect(sha256(read(new URL(contentUrl).pathname)), contentUrl).toBe(sum);
      // What stands beside a link is the checksum of the file it leads to.
      for (const item of document.querySelectorAll(".file-list li"))
        expect(sha256(read(item.querySelector("a")?.getAttribute("href") ?? ""))).toBe(item.querySelector("code")?.textContent);
      const rows = [...document.querySelectorAll(".all-rows tbody tr")];
      expect(rows.length).toBe((JSON.parse(read(`data/tables/${name}.json`).toString()) as unknown[]).length);
      expect(new Set(rows.map(({ id }) => id)).size, "addresses of rows").toBe(rows.length);
      for (const row of rows) expect(row.querySelector("th a")?.getAttribute("href")).toBe(`#${row.id}`);
      const other = lang === "vi" ? "en" : "vi";
      expect(document.querySelector("a.language")?.getAttribute("href")).toBe(tablePagePath(name, other));
    },
  );
});

test("what is published is what its descriptor for the web says, cell by cell and key by key", () => {
  const group = JSON.parse(read(descriptorPaths.csvw).toString()) as TableGroup;
  expect(group.tables).toHaveLength(Object.keys(report.tables).length);
  expect(csvwFaults(group, (url) => read(join("data/tables", url)).toString())).toEqual([]);
});

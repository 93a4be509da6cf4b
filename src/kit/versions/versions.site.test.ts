import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { langs } from "../i18n/languages.ts";
import { embedPath } from "../embed/address.ts";
import { figurePath, methodPath } from "../metadata/address.ts";
import { tablePagePath } from "../open-data/address.ts";
import { sha256 } from "../open-data/table-files.ts";
import { versionPath, versionsPath } from "./address.ts";
import { versionFaults, versionsFolder, versionsIn } from "./version.ts";

const folder = inject("siteFolder");
const read = (path: string) => readFileSync(join(folder, path));
const page = (path: string) => parseHTML(read(`${path}index.html`).toString()).document;
const versions = versionsIn();

test("every version that the project keeps is as it was frozen, and in the site file for file", () => {
  expect(versionFaults()).toEqual([]);
  for (const { day } of versions)
    for (const file of globSync("**/*", { cwd: join(versionsFolder, day) }))
      if (statSync(join(versionsFolder, day, file)).isFile())
        expect(sha256(read(`v/${day}/${file}`)), file).toBe(sha256(readFileSync(join(versionsFolder, day, file))));
});

test("every figure and table that a version has still answers at its address", () => {
  const lost = versions.flatMap(({ day, figures, sums }) => {
    const tables = [...sums.keys()].flatMap((file) => /^data\/(\w+)\.csv$/.exec(file)?.[1] ?? []);
    const paths = [
      ...figures.flatMap(({ id, lang }) => [
        `${figurePath(id, lang)}index.html`,
        `${embedPath(id, lang)}index.html`,
        `/data/figures/${id}.${lang}.csv`,
      ]),
      ...tables.flatMap((table) => [`/data/tables/${table}.csv`, ...langs.map((lang) => `${tablePagePath(table, lang)}index.html`)]),
    ];
    return paths.filter((path) => !existsSync(join(folder, path))).map((path) => `${path} was published on ${day} and leads nowhere now`);
  });
  expect(lost).toEqual([]);
});

describe.each(langs)("in %s", (lang) => {
  test("all versions are listed, the newest first", () => {
    const links = [...page(versionsPath(lang)).querySelectorAll(".table-list a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(versions.map(({ day }) => versionPath(day, lang)));
  });

  test.each(versions.map((version) => [version.day, version] as const))(
    "the version of %s leads to each of its files",
    (day, { sums, figures }) => {
      const document = page(versionPath(day, lang));
      const led = new Set(
        [...document.querySelectorAll("main a[href], main img")].map((one) => one.getAttribute("href") ?? one.getAttribute("src")),
      );
      for (const file of sums.keys()) if (file.startsWith("data/")) expect(led, file).toContain(`/v/${day}/${file}`);
      const own = figures.filter((figure) => figure.lang === lang);
      for (const { picture, table } of own) for (const file of [picture, table]) expect(led, file).toContain(`/v/${day}/${file}`);
      expect([...document.querySelectorAll("main img")].map((image) => image.getAttribute("alt"))).toEqual(own.map(({ alt }) => alt));
    },
  );

  test("a citation names a version or the report, and the page says which", () => {
    const document = page(methodPath(lang));
    const cited = [...document.querySelectorAll("#cite code")].map(
      ({ textContent }) => /https:\/\/report\.example([^\s}]*)/.exec(textContent)?.[1] ?? "",
    );
    expect(cited).toHaveLength(4);
    const [where = ""] = cited;
    expect(new Set(cited).size).toBe(1);
    expect([versionsPath(lang), ...versions.map(({ day }) => versionPath(day, lang)), lang === "vi" ? "/" : `/${lang}/`]).toContain(where);
    expect(document.querySelector(`#cite a[href="${versionsPath(lang)}"]`)).not.toBeNull();
  });
});

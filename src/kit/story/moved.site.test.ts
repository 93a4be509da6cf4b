import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { type Lang, langs, pathIn } from "../i18n/languages.ts";
import { numbersPath } from "../numbers/address.ts";
import { tablePagePath } from "../open-data/address.ts";
import { pageOf } from "./addresses.ts";
import { readStory, storyFolder } from "./references/story-source.ts";

const { moved, published } = readStory(storyFolder(report));

const pageAt = (path: string): Document =>
  parseHTML(readFileSync(join(inject("siteFolder"), path, "index.html"), "utf8")).document as unknown as Document;

/** Where the addresses of a page stand, by the page's name in the record. */
const pathOf = (page: string, lang: Lang): string =>
  page === "" ? pathIn(lang) : page === "numbers" ? numbersPath(lang) : tablePagePath(page, lang);

describe.each(langs)("the story's page in %s", (lang) => {
  const document = pageAt(pathIn(lang));
  const moves = moved.definitions.filter(({ name }) => pageOf(name) === "");

  test("and those of its cards and rows answer to every address that was ever published", () => {
    const byPage = Map.groupBy(published.lines, ({ text }) => pageOf(text));
    expect([...byPage.keys()]).toEqual(expect.arrayContaining(["", "numbers"]));
    for (const [page, lines] of byPage) {
      const there = pageAt(pathOf(page, lang));
      const ids = new Set([...there.querySelectorAll("[id]")].map(({ id }) => id));
      expect(lines.filter(({ text }) => !ids.has(text.slice(text.indexOf("#") + 1))).map(({ text }) => text)).toEqual([]);
    }
  });

  test("has every old address once, where the step or chapter begins that it leads to", () => {
    expect(moves.length).toBeGreaterThan(0);
    for (const { name, text } of moves) {
      const [found, ...others] = document.querySelectorAll(`[id="${name}"]`);
      const target = found?.parentElement;
      expect([name, others.length, target?.id]).toEqual([name, 0, text]);
      // Nothing that is read stands before it.
      const before = [...(target?.childNodes ?? [])].slice(
        0,
        [...(target?.childNodes ?? [])].findIndex((child) => child === found),
      );
      expect(before.map(({ textContent }) => textContent?.trim() ?? "").join("")).toBe("");
    }
  });
});

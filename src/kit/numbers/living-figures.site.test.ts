import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { embedPath } from "../embed/address.ts";
import { numberParts } from "../figure/number-parts.ts";
import { plainQuantitiesIn } from "../i18n/quantities.ts";
import { formatIn } from "../i18n/format.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { figurePath, methodPath } from "../metadata/address.ts";
import { tablePagePath } from "../open-data/address.ts";
import { rowAnchor } from "../table/row-anchor.ts";
import { cellValue } from "../story/references/cells.ts";
import { say as sayCell } from "../story/references/forms.ts";
import { listCount } from "../story/miscounted-lists.ts";
import { sayIn } from "../story/references/say.ts";
import { readStory, storyFolder } from "../story/references/story-source.ts";
import { rowsOf } from "../table/data.ts";
import { parseDateSpan } from "../table/date-span.ts";
import { dataFolder } from "../table/folder.ts";
import { readData } from "../table/load.ts";
import { cellText } from "../table/table.ts";
import { figureCardId } from "../figure/card-id.ts";
import { numbersPath } from "./address.ts";

const folder = inject("siteFolder");
const read = (path: string) => readFileSync(join(folder, path));
const page = (path: string) => parseHTML(read(`${path}index.html`).toString()).document;

/** The tables as a reader downloads them, read anew; what is no table is offered elsewhere. */
const offered = readData(report, (path) => {
  const table = join(folder, "data/tables", path);
  return readFileSync(existsSync(table) ? table : join(dataFolder(), path));
});
const story = readStory(storyFolder(report));

/** A line of text, as a page shows it. */
const line = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();

test("the tables offered for download are whole tables of the report", () => {
  expect(offered.problems.filter(({ severity }) => severity === undefined || severity === "error")).toEqual([]);
});

describe.each(langs)("every datum of the story in %s", (lang) => {
  const say = sayIn(report, story.names, offered.data, lang);
  const format = formatIn(lang);
  const cards = [...page(numbersPath(lang)).querySelectorAll(".number-card")];

  const tablePages = new Map(
    Object.values(report.tables).map((table) => [
      tablePagePath(table.name, lang),
      { table, document: page(tablePagePath(table.name, lang)) },
    ]),
  );

  test("reads in the sentence as the offered tables have it, in whatever form, and leads to its card", () => {
    const written = story.files
      .filter(({ id }) => id.startsWith(`${lang}/`))
      .flatMap(({ references }) => references.map(({ text, words }) => ({ said: say(text), words })))
      .map(({ said, words }) => `${said.id}: ${line(words ?? said.text)}`);
    const printed = [pathIn(lang), methodPath(lang)]
      .flatMap((path) => [...page(path).querySelectorAll(`a.fact:not([href*="#${figureCardId("")}"])`)])
      .map((fact) => `${fact.getAttribute("href")?.split("#")[1]}: ${line(fact.textContent)}`);
    expect(printed.length).toBeGreaterThan(0);
    expect([...new Set(printed)].toSorted()).toEqual([...new Set(written)].toSorted());
    const ids = new Set(cards.map(({ id }) => id));
    expect(printed.filter((one) => !ids.has(one.split(": ")[0] ?? ""))).toEqual([]);
  });

  test("has a note on paper, with its row and the numbers of the sources that its card names", () => {
    const story = page(pathIn(lang));
    const notes = [...story.querySelectorAll(".paper-notes li")].map((note) => line(note.textContent));
    const listed = [...story.querySelectorAll(".all-sources li a")].map((source) => source.getAttribute("href") ?? "");
    const facts = [...story.querySelectorAll("a.fact[data-note]")];
    expect(facts.length).toBeGreaterThan(0);
    const noted = new Map(facts.map((fact) => [fact.getAttribute("data-note"), fact.getAttribute("href")?.split("#")[1]]));
    expect([...noted.keys()].map(Number)).toEqual(notes.map((_, index) => index + 1));
    for (const [number, id] of noted) {
      const card = cards.find((one) => one.id === id);
      const note = notes[Number(number) - 1] ?? "";
      expect(note.startsWith(`${line(card?.querySelector("h3")?.textContent)}. `), note).toBe(true);
      const names = [...(card?.querySelectorAll("a.row-name") ?? [])].map((name) => line(name.textContent));
      expect(names.length > 2 || names.every((name) => note.includes(name)), `${note}: ${names.join(" | ")}`).toBe(true);
      const [, bracket] = / \[([\d–, ]+)\]$/.exec(note) ?? [];
      const cited = (bracket?.split(", ") ?? []).flatMap((range) => {
        const [from = 0, to = from] = range.split("–").map(Number);
        return listed.slice(from - 1, to);
      });
      const own = [...(card?.querySelectorAll(".card-sources a[href^=http]") ?? [])].map((source) => source.getAttribute("href"));
      // A count of the sources names none: it would name all.
      expect(bracket === undefined ? [] : own.toSorted(), note).toEqual(cited.toSorted());
      const countsSources = names.length > 0 && card?.querySelector(`a[href*="${tablePagePath("sources", lang)}"]`);
      expect(bracket !== undefined || names.length === 0 || countsSources, note).toBeTruthy();
    }
  });

  test("stands nowhere as plain text: neither in figures nor in words, in titles, sentences and notes", () => {
    const document = page(pathIn(lang));
    // Names of chapters and of licences, how a picture is to be read, and lists of sources are no data.
    const apart = "a, script, .kicker, .subtitle, .opening-key, .credits, .figure-sources, .all-sources, .paper-notes, .method";
    for (const one of document.querySelectorAll(apart)) one.replaceWith("·");
    // A title may count the list below it, and is held against it.
    const counted = story.files.flatMap((file) => listCount(file)?.title.text ?? []);
    for (const heading of document.querySelectorAll("h3")) if (counted.includes(line(heading.textContent))) heading.replaceWith("·");
    const dates = [/\d{1,2}(?:\/\d{1,2})?\/20\d\d|\d{1,2} \p{Lu}\p{L}+ 20\d\d|\b20\d\d\b/gu, ...(report.typedDigits ?? [])];
    const plain = [...document.querySelectorAll(".prose, h1, h2, h3, h4, .note p")].flatMap((element) => {
      const text = story.plainNumbers.lines.reduce(
        (left, phrase) => left.replaceAll(phrase.text, "·"),
        dates.reduce((left, date) => left.replaceAll(date, "·"), line(element.textContent)),
      );
      const numbers = [...(text.match(/(?<!\p{L})\d[\d.,]*/gu) ?? []), ...plainQuantitiesIn(text, lang).map((quantity) => quantity.text)];
      return numbers.map((number) => `${number}: ${text.slice(0, 80)}`);
    });
    expect(plain).toEqual([]);
  });

  test("leads out of the frame to its card from the steps of embeds", () => {
    const ids = new Set(cards.map(({ id }) => `${numbersPath(lang)}#${id}`));
    const linked = report.figures.flatMap(({ id }) => [...page(embedPath(id, lang)).querySelectorAll(".step-text .fact")]);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((fact) => !ids.has(fact.getAttribute("href") ?? "") || fact.getAttribute("target") !== "_blank")).toEqual([]);
  });

  test("costs the story at most 12 kB with its link and its note", () => {
    const html = read(`${pathIn(lang)}index.html`).toString();
    const bare = html.replace(/<section class="paper-notes"[\s\S]*?<\/section>/, "").replaceAll(/<a class="fact[^>]*>(.*?)<\/a>/gs, "$1");
    expect(bare.length).toBeLessThan(html.length);
    expect(brotliCompressSync(html).length - brotliCompressSync(bare).length).toBeLessThanOrEqual(12_000);
  });

  test("is on its card what its row says, in the table's page and in its CSV alike", () => {
    let compared = 0;
    for (const card of cards)
      for (const name of card.querySelectorAll("a.row-name")) {
        const [path = "", anchor = ""] = name.getAttribute("href")?.split("#") ?? [];
        const { table, document } = tablePages.get(path) ?? {};
        if (table === undefined || document === undefined) throw new Error(`${card.id}: ${path} is no table's page`);
        const row = rowsOf(offered.data, table.name).find((one) => rowAnchor(table, one) === anchor);
        const shown = document.querySelector(`[id="${anchor}"]`);
        if (row === undefined || shown === null) throw new Error(`${card.id}: ${path} has no row ${anchor}`);
        const headings = [...document.querySelectorAll(".all-rows thead th")].map((heading) => line(heading.textContent));
        const said = line(name.parentElement?.querySelector("mark")?.textContent);
        for (const [index, heading] of headings.entries()) {
          const column = Object.keys(table.columns).find((one) => line(table.columns[one]?.title[lang]) === heading);
          if (column === undefined) continue;
          expect(line(shown.children[index]?.textContent), `${card.id}: ${anchor}, ${column}`).toBe(line(cellText(row[column])));
        }
        if (said === "") continue;
        const columns = Object.keys(table.columns).filter((column) => cellText(row[column]) !== "");
        const texts = columns.map((column) =>
          line(table.columns[column]?.isName ? cellText(row[column]) : sayCell(cellValue(table, row, column), [], format)),
        );
        expect(texts, `${card.id}: ${anchor}`).toContain(said);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(0);
  });

  test.each(report.figures.map(({ id }) => id))("of %s leads from its title and its takeaway to the card of all its rows", (id) => {
    const document = page(figurePath(id, lang));
    const card = numbersPath(lang, "/", figureCardId(id));
    const heads = [...document.querySelectorAll("h1, .intro"), ...page(pathIn(lang)).querySelectorAll(`.figure-head[data-of="${id}"] h3`)];
    expect(heads.length).toBeGreaterThan(1);
    for (const head of heads) {
      const linked = [...head.querySelectorAll("a")];
      expect(linked.map((link) => link.getAttribute("href"))).toEqual(linked.map(() => card));
      for (const link of linked) link.remove();
      expect(line(head.textContent)).not.toMatch(/\d/);
      expect(numberParts(line(head.textContent), lang).filter(({ isNumber }) => isNumber)).toEqual([]);
    }
    const own = cards.find((one) => one.id === figureCardId(id));
    expect(own?.querySelectorAll("a.row-name").length).toBeGreaterThan(0);
    for (const row of document.querySelectorAll(".data-table tbody tr")) {
      const address = row.querySelector("td a")?.getAttribute("href") ?? "";
      const [path = "", anchor = ""] = address.split("#");
      // What nobody found names no source.
      if (row.lastElementChild?.querySelector("a") === null) continue;
      const isThere = tablePages.get(path)?.document.querySelector(`[id="${anchor}"]`);
      expect(address === card || isThere, `${address}: ${line(row.textContent)}`).toBeTruthy();
    }
  });

  test.each(report.figures.map(({ id }) => id))("of %s reads in the figure's table as in its CSV", (id) => {
    const rows = [...page(figurePath(id, lang)).querySelectorAll(".data-table tbody tr")];
    const csv = read(`data/figures/${id}.${lang}.csv`).toString().replace("\ufeff", "");
    const [, ...lines] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
    expect(rows.length).toBe(lines.length);
    for (const [index, cells] of lines.entries())
      for (const [column, value] of cells.slice(0, -1).entries()) {
        const text = line(rows[index]?.children[column]?.textContent);
        const date = parseDateSpan(value);
        const isNumber = value !== "" && Number.isFinite(Number(value));
        // A year is a name; a word of the tables is translated.
        const readings = isNumber
          ? [value, format.number(Number(value))]
          : date
            ? [value, format.date(date, "short"), format.date(date)]
            : [];
        if (readings.length > 0)
          expect(
            readings.some((reading) => text.includes(line(reading))),
            `${id}, ${index}: ${value} is not “${text}”`,
          ).toBe(true);
      }
  });
});

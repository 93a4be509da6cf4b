import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { langs } from "../../kit/i18n/languages.ts";
import { report } from "../../report/report.ts";
import { published } from "./published.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const rendered = langs.flatMap((lang) =>
  report.figures.map((figure) => ({ ...figure.render(published, lang, document), id: `${lang} ${figure.id}` })),
);

/** Years and days place a figure in time; what a reader must hold in mind is the rest. */
const numbersIn = (text: string): string[] =>
  text
    .replaceAll("\u00a0", " ")
    .replaceAll(/\d{1,2}\/(?:\d{1,2}\/)?20\d\d|\d{1,2} \p{Lu}\p{L}+ 20\d\d|\b20\d\d\b/gu, "")
    .match(/\d[\d.,]*/g) ?? [];
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

test("a takeaway is one sentence or two, of two numbers at most", () => {
  expect(rendered.filter(({ takeaway }) => numbersIn(takeaway).length > 2).map(({ id, takeaway }) => `${id}: ${takeaway}`)).toEqual([]);
});

test("a note has 35 words at most", () => {
  expect(rendered.filter(({ note }) => wordsIn(note) > 35).map(({ id, note }) => `${id} (${wordsIn(note)}): ${note}`)).toEqual([]);
});

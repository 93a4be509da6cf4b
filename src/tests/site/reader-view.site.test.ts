import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { langs, pathIn } from "../../kit/i18n/languages.ts";

const wordsOf = ({ textContent }: Element): string => textContent.replaceAll(/\s+/g, " ").trim();

/** By the program of Firefox's Reader View, which others use too. It takes a page apart, so each look has a page of its own. */
describe.each(langs)("the report in a reader view (%s)", (lang) => {
  const html = readFileSync(join(inject("siteFolder"), pathIn(lang), "index.html"), "utf8");
  const { document } = parseHTML(html);
  const content = new Readability(parseHTML(html).document).parse()?.content ?? "";
  const { document: view } = parseHTML(`<html><body>${content}</body></html>`);

  test("keeps every heading, paragraph and point of the story", () => {
    const text = wordsOf(view.body);
    const told = [...document.querySelectorAll("main :is(h2, h3, h4, p, li):not(details *, nav *, footer *, [hidden] *)")].map(wordsOf);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  test("keeps every still once, as an image that says what it shows, and no drawing that needs a stylesheet", () => {
    const altsIn = (page: Document, images: string) =>
      [...page.querySelectorAll(images)].map((image) => image.getAttribute("alt")).toSorted();
    expect(altsIn(view, "img[src*='/stills/']")).toEqual(altsIn(document, ".still img"));
    expect(view.querySelectorAll("svg.chart").length).toBe(0);
  });
});

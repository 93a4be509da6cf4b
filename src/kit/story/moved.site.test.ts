import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { readStory, storyFolder } from "./references/story-source.ts";

const { moved, published } = readStory(storyFolder(report));

describe.each(langs)("the story's page in %s", (lang) => {
  const { document } = parseHTML(readFileSync(join(inject("siteFolder"), pathIn(lang), "index.html"), "utf8"));
  test("answers to every address that was ever published", () => {
    expect(published.lines.length).toBeGreaterThan(0);
    expect(published.lines.filter(({ text }) => document.querySelector(`[id="${text}"]`) === null).map(({ text }) => text)).toEqual([]);
  });

  test("has every old address once, where the step or chapter begins that it leads to", () => {
    expect(moved.definitions.length).toBeGreaterThan(0);
    for (const { name, text } of moved.definitions) {
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

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { figures } from "../../report/figures/figures.ts";
import { chaptersOf, type StoryEntry } from "../../kit/story/story.ts";
import type { Lang } from "../../kit/i18n/languages.ts";
import { sayIn } from "../../kit/story/references/say.ts";
import { readStory } from "../../kit/story/references/story-source.ts";
import { report } from "../../report/report.ts";
import { published } from "./published.ts";

const root = "src/report/story/";

/** What a file says before its words. */
function matter(text: string): StoryEntry["data"] {
  // The build has its own schema for it, which refuses what is none of these.
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "{}") as StoryEntry["data"];
}

const story = readStory(root.slice(0, -1));
const entries = story.files.map(({ id, body, file }): StoryEntry => ({ id, body, data: matter(readFileSync(file, "utf8")) }));
const own = (lang: Lang) => entries.filter(({ id }) => id.startsWith(`${lang}/`));
const chapters = (lang: Lang) => chaptersOf(entries, lang, sayIn(report, story.names, published, lang));

describe("the story", () => {
  test("has no passage of more steps than the stylesheet lays out", () => {
    const css = readFileSync("src/styles/motion.css", "utf8");
    const steps = chapters("vi").flatMap(({ passages }) =>
      passages.flatMap(({ figures: told, steps: own }) => (told.length > 0 ? [own.length] : [])),
    );
    const most = Math.max(...steps);
    expect(css).toContain(`.steps-${most} `);
    expect(css).toContain(`:nth-of-type(${most}) `);
  });

  test.each(figures.map((figure) => [figure.id, figure] as const))("shows scenes of %s that there are", (id, figure) => {
    const told = new Set(own("vi").flatMap(({ data }) => (data.figure === id ? [data.scene] : [])));
    expect([...told].filter((scene) => scene === undefined || !figure.scenes.includes(scene))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { figures } from "../../report/figures/figures.ts";
import { chaptersOf, type StoryEntry } from "../../kit/story/story.ts";
import { type Lang, langs } from "../../kit/i18n/languages.ts";
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
const path = ({ id }: StoryEntry) => id.slice("vi/".length);
const said = ({ data, body }: StoryEntry): string => [data.kicker, data.title, body].join("\n");
const chapters = (lang: Lang) => chaptersOf(entries, lang, sayIn(report, story.names, published, lang));

/** Digits that may be typed, each with its reason. Every other figure is a reference. */
const typed: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /\b20\d\d\b/g, reason: "years" },
  { pattern: /(?:Nghị quyết|Resolution) 01(?!\d)/g, reason: "the number of a resolution is its name" },
  { pattern: /(?<!\p{L})tháng \d{1,2}(?!\d)/gu, reason: "the name of a month in Vietnamese" },
  { pattern: /\bCC BY 4\.0\b/g, reason: "the name of a licence" },
];

describe("the story", () => {
  test("has the same files in both languages, driving the same figures", () => {
    const skeleton = (lang: Lang) => own(lang).map((entry) => [path(entry), entry.data.figure, entry.data.scene, entry.data.continues]);
    expect(skeleton("en")).toEqual(skeleton("vi"));
  });

  test("types no figure by hand", () => {
    const bare = entries.flatMap((entry) => {
      const prose = typed.reduce(
        (text, { pattern }) => text.replaceAll(pattern, ""),
        said(entry).replaceAll(/\{[^{}]*\}|\(mark:[^()]*\)/g, ""),
      );
      return /\d/.test(prose) ? [`${entry.id}: ${prose.match(/.{0,20}\d.{0,20}/)?.[0]}`] : [];
    });
    expect(bare).toEqual([]);
  });

  test.each(typed)("still needs its leave to type $reason", ({ pattern }) => {
    expect(entries.some((entry) => said(entry).match(pattern) !== null)).toBe(true);
  });

  test.each(langs)("says no qualifier twice in %s", (lang) => {
    const html = chapters(lang).flatMap(({ introHtml, passages }) => [
      introHtml,
      ...passages.flatMap(({ steps }) => steps.map((step) => step.html)),
    ]);
    const text = html
      .join("\n")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("\u00a0", " ");
    const word = lang === "vi" ? "(hơn|gần|khoảng|ít nhất|chừng|ngày|tháng)" : "(over|nearly|about|some|at least|more than|the)";
    expect(text.match(new RegExp(`(?<!\\p{L})${word} \\1(?!\\p{L})`, "giu"))).toBeNull();
  });

  test("is composed Unicode, with Vietnamese quotation marks and no straight ones", () => {
    const faulty = entries.filter((entry) => said(entry) !== said(entry).normalize("NFC") || /["']/.test(said(entry)));
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  test("puts the tone mark where the rest of the site has it: hóa and thủy, not hoá and thuỷ", () => {
    const other = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu;
    expect(own("vi").flatMap((entry) => said(entry).match(other) ?? [])).toEqual([]);
    expect("hoá".match(other)).not.toBeNull();
  });

  test("keeps the steps of one figure together", () => {
    for (const chapter of chapters("vi")) {
      const drawn = chapter.passages.flatMap(({ figures: told }) => told);
      expect(new Set(drawn).size, chapter.id).toBe(drawn.length);
    }
  });

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

import { UserError } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { unbroken } from "../i18n/unbroken.ts";
import { wholeWords } from "./whole-words.ts";
import { passagesOf } from "./passages.ts";
import { type NumberLinks, plainTitle, proseHtml, titleHtml } from "./prose.ts";
import type { Say } from "./references/say.ts";
import { langOf } from "./references/story-file.ts";

/** A story file as the collection gives it; `id` is "vi/1-money/20-parts". */
export interface StoryEntry {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: {
    readonly kicker?: string | undefined;
    readonly title?: string | undefined;
    readonly figure?: string | undefined;
    readonly scene?: string | undefined;
    /** True where the figure's marks go on from those of the figure before: both then share one passage. */
    readonly continues?: boolean | undefined;
    /** Of a chapter: whether it stands on dark ground. */
    readonly dark?: boolean | undefined;
    /** Of a chapter: what follows its steps. */
    readonly appendix?: "method" | undefined;
  };
}

export interface Step {
  /** Anchor of the step on the page, the same in both languages: "money-parts". */
  readonly id: string;
  readonly title: string | undefined;
  /** The title with the links of its numbers. */
  readonly titleHtml: string | undefined;
  readonly html: string;
  readonly figure: string | undefined;
  readonly scene: string | undefined;
}

/** Consecutive steps of one figure, or of several whose marks turn into each other; or plain text without any. */
export interface Passage {
  /** In the order of their first steps. */
  readonly figures: readonly string[];
  readonly steps: readonly Step[];
}

export interface Chapter {
  /** "money", from the folder 1-money. */
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  /** The title with its *brown* and **green** words marked up, and the links of its numbers. */
  readonly titleHtml: string;
  readonly introHtml: string;
  readonly dark: boolean;
  readonly appendix: "method" | undefined;
  readonly passages: readonly Passage[];
}

const anchor = (name: string): string => name.replace(/^\d+-/, "");

/** All that a file says: its title, then its words. */
export const textOf = ({ data, body }: Pick<StoryEntry, "data" | "body">): string => [data.title, body].join("\n");

/** The head of a chapter is read before its steps. */
const place = ({ id }: Pick<StoryEntry, "id">): string => id.replace(/head$/, "");

/** Files of one language, in the order in which they are read. */
export const inReadingOrder = <Entry extends Pick<StoryEntry, "id">>(entries: readonly Entry[], lang: Lang): Entry[] =>
  entries.filter(({ id }) => langOf(id) === lang).toSorted((a, b) => (place(a) < place(b) ? -1 : 1));

/** Where a file's words stand on the page: "vi/1-money/20-parts" → "money-parts", the head of a chapter → "money". */
export function anchorOf({ id }: Pick<StoryEntry, "id">): string {
  const [, folder = "", file = ""] = id.split("/");
  return file === "head" ? anchor(folder) : `${anchor(folder)}-${anchor(file)}`;
}

/**
 * The story of one language, in order of folder and file name, with every figure in its place. It has been checked before.
 *
 * @param links where a number leads to; without them, numbers lead nowhere
 */
export function chaptersOf(entries: readonly StoryEntry[], lang: Lang, say: Say, links?: NumberLinks): Chapter[] {
  const own = inReadingOrder(entries, lang);
  const html = ({ body = "" }: StoryEntry): string => wholeWords(unbroken(proseHtml(body, say, links)));
  const titled = (title: string): string => unbroken(titleHtml(title, say, links));
  const folders = [...new Set(own.map(({ id }) => id.split("/")[1] ?? ""))];
  return folders.map((folder) => {
    const files = own.filter(({ id }) => id.split("/")[1] === folder);
    const head = files.find(({ id }) => id.endsWith("/head"));
    if (head?.data.title === undefined || head.data.kicker === undefined)
      throw new UserError(`src/report/story/${lang}/${folder}/head.md needs a title and a kicker.`);
    const steps = files
      .filter((file) => file !== head)
      .map((file) => ({
        id: anchorOf(file),
        title: file.data.title && plainTitle(file.data.title, say),
        titleHtml: file.data.title && titled(file.data.title),
        html: html(file),
        scene: file.data.scene,
        figure: file.data.figure,
        continues: file.data.continues === true,
      }));
    return {
      id: anchor(folder),
      kicker: head.data.kicker,
      title: plainTitle(head.data.title, say),
      titleHtml: titled(head.data.title),
      introHtml: html(head),
      dark: head.data.dark === true,
      appendix: head.data.appendix,
      passages: passagesOf(steps).map((passage) => ({
        ...passage,
        steps: passage.steps.map(({ id, title, titleHtml: heading, html, figure, scene }) => ({
          id,
          title,
          titleHtml: heading,
          html,
          figure,
          scene,
        })),
      })),
    };
  });
}

const known = new WeakMap<Say, Chapter[]>();

/** The same, where numbers lead nowhere. Computed once for each edition: many pages ask for it. */
export function plainChaptersOf(entries: readonly StoryEntry[], lang: Lang, say: Say): Chapter[] {
  const chapters = known.get(say) ?? chaptersOf(entries, lang, say);
  known.set(say, chapters);
  return chapters;
}

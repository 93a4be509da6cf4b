import { UserError } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { unbroken } from "../i18n/unbroken.ts";
import { wholeWords } from "./whole-words.ts";
import { passagesOf } from "./passages.ts";
import { type NumberLinks, plainTitle, proseHtml, titleHtml } from "./prose.ts";
import type { Say } from "./references/say.ts";
import { langOf, type StoryFile } from "./references/story-file.ts";

/** A file of the story, as far as pages ask: "vi/1-money/20-parts". */
export type StoryEntry = Pick<StoryFile, "id" | "body" | "front">;

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
export const textOf = ({ front, body }: Pick<StoryEntry, "front" | "body">): string => [front.title, body].join("\n");

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
  const html = ({ body }: StoryEntry): string => wholeWords(unbroken(proseHtml(body, say, links)));
  const titled = (title: string): string => unbroken(titleHtml(title, say, links));
  const folders = [...new Set(own.map(({ id }) => id.split("/")[1] ?? ""))];
  return folders.map((folder) => {
    const files = own.filter(({ id }) => id.split("/")[1] === folder);
    const head = files.find(({ id }) => id.endsWith("/head"));
    if (head?.front.title === undefined || head.front.kicker === undefined)
      throw new UserError(`src/report/story/${lang}/${folder}/head.md needs a title and a kicker.`);
    const steps = files
      .filter((file) => file !== head)
      .map((file) => ({
        id: anchorOf(file),
        title: file.front.title && plainTitle(file.front.title, say),
        titleHtml: file.front.title && titled(file.front.title),
        html: html(file),
        scene: file.front.scene,
        figure: file.front.figure,
        continues: file.front.continues === true,
      }));
    return {
      id: anchor(folder),
      kicker: head.front.kicker,
      title: plainTitle(head.front.title, say),
      titleHtml: titled(head.front.title),
      introHtml: html(head),
      dark: head.front.dark === true,
      appendix: head.front.appendix,
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

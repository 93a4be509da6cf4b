import { existsSync, globSync, readFileSync } from "node:fs";
import { langs } from "../../i18n/languages.ts";
import { type NamesFile, readMoved, readNames } from "./names-file.ts";
import { readStoryFile, type StoryFile } from "./story-file.ts";
import { type Written, written } from "./written.ts";

/** A file of one entry a line. */
export interface WrittenLines {
  readonly file: string;
  readonly lines: readonly Written[];
}

/** Everything an editor writes but the tables: the steps of all languages, and the names they share. */
export interface StorySource {
  readonly files: readonly StoryFile[];
  readonly names: NamesFile;
  /** Old addresses on the story's page, and where they lead today. */
  readonly moved: NamesFile;
  /** Number words that name no row, as they stand in the text. */
  readonly plainNumbers: WrittenLines;
  /** Addresses that the page has ever had when it was published. */
  readonly published: WrittenLines;
}

/** Where a report keeps its story. */
export const storyFolder = ({ folder }: { readonly folder: string }): string => `${folder}/story`;

/** Where pages read it: in development the last good copy that the desk keeps. */
export const shownStoryFolder = (report: { readonly folder: string }): string => process.env["STORY_SHOWN"] ?? storyFolder(report);

/** Shows pages the story of another folder than the editors' own. */
export function showStory(folder: string): void {
  process.env["STORY_SHOWN"] = folder;
}

const stepPath = new RegExp(`^(${langs.join("|")})/[^/]+/[^/]+\\.md$`);
/** What several sentences share, beside the languages' folders. */
export const namesFile = "names.txt";
/** Anchors that the page had once. */
const movedFile = "moved.txt";
/** Number words that stand for no row. */
export const plainNumbersFile = "plain-numbers.txt";
/** Anchors that the page had whenever it was published. */
export const publishedFile = "published.txt";

/** One entry a line, up to its last letter; a line that begins with # is for people. */
const listed = (file: string, content = ""): WrittenLines => ({
  file,
  lines: [...content.matchAll(/^[^#\s](?:.*\S)?/gm)].map(({ index, 0: text }) => written(content, index, index + text.length)),
});

/**
 * A story from the texts of its files.
 *
 * @param folder path below the project: "src/report/story"
 * @param texts by their paths below the folder: "vi/1-money/20-parts.md", "names.txt"
 */
export function storyOf(folder: string, texts: ReadonlyMap<string, string>): StorySource {
  const steps = [...texts].filter(([path]) => stepPath.test(path)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    files: steps.map(([path, text]) => readStoryFile(path.replace(/\.md$/, ""), `${folder}/${path}`, text)),
    names: readNames(`${folder}/${namesFile}`, texts.get(namesFile) ?? ""),
    moved: readMoved(`${folder}/${movedFile}`, texts.get(movedFile) ?? ""),
    plainNumbers: listed(`${folder}/${plainNumbersFile}`, texts.get(plainNumbersFile)),
    published: listed(`${folder}/${publishedFile}`, texts.get(publishedFile)),
  };
}

/** Every file of a story, below its folder. */
export const storyFiles: readonly string[] = ["*/*/*.md", namesFile, movedFile, plainNumbersFile, publishedFile];

/** The story as its files stand on the disk. */
export function readStory(folder: string): StorySource {
  const paths = existsSync(folder) ? globSync(storyFiles, { cwd: folder }).map((path) => path.replaceAll("\\", "/")) : [];
  return storyOf(folder, new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")])));
}

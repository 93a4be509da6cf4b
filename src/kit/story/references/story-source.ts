import { existsSync, globSync, readFileSync } from "node:fs";
import { langs } from "../../i18n/languages.ts";
import { type NamesFile, readNames } from "./names-file.ts";
import { readStoryFile, type StoryFile } from "./story-file.ts";
import { type Written, written } from "./written.ts";

/** Everything an editor writes but the tables: the steps of all languages, and the names they share. */
export interface StorySource {
  readonly files: readonly StoryFile[];
  readonly names: NamesFile;
  /** Old addresses on the story's page, and where they lead today. */
  readonly moved: NamesFile;
  /** Addresses that the page has ever had when it was published. */
  readonly published: { readonly file: string; readonly anchors: readonly Written[] };
}

/** Where a report keeps its story. */
export const storyFolder = ({ folder }: { readonly folder: string }): string => `${folder}/story`;

const stepPath = new RegExp(`^(${langs.join("|")})/[^/]+/[^/]+\\.md$`);
/** What several sentences share, beside the languages' folders. */
export const namesFile = "names.txt";
/** Anchors that the page had once. */
const movedFile = "moved.txt";
/** Anchors that the page had whenever it was published. */
export const publishedFile = "published.txt";

/** One address a line; what follows a # is for people. */
const listed = (content: string): Written[] =>
  [...content.matchAll(/^[^#\s]\S*/gm)].map(({ index, 0: text }) => written(content, index, index + text.length));

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
    moved: readNames(`${folder}/${movedFile}`, texts.get(movedFile) ?? ""),
    published: { file: `${folder}/${publishedFile}`, anchors: listed(texts.get(publishedFile) ?? "") },
  };
}

/** The story as its files stand on the disk. */
export function readStory(folder: string): StorySource {
  const paths = existsSync(folder)
    ? globSync(["*/*/*.md", namesFile, movedFile, publishedFile], { cwd: folder }).map((path) => path.replaceAll("\\", "/"))
    : [];
  return storyOf(folder, new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")])));
}

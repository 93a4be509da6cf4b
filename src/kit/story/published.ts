import { existsSync, writeFileSync } from "node:fs";
import type { Problem } from "../csv/problem.ts";
import { nearest } from "../csv/nearest.ts";
import { langs } from "../i18n/languages.ts";
import { storyFaults } from "./references/story-faults.ts";
import { langOf } from "./references/story-file.ts";
import { publishedFile, readStory, type StorySource } from "./references/story-source.ts";
import { placeIn } from "./references/written.ts";
import { anchorOf } from "./story.ts";

const head = `# Mọi địa chỉ (phần sau dấu #) mà trang bài từng có khi xuất bản. npm run freeze ghi tệp này; không sửa tay, không bỏ dòng nào.
# Every address (what follows the #) that the story's page had when it was published. npm run freeze writes this file; no line is changed by hand.

`;

/** Anchors of steps and chapters that stand in each language. */
function anchorsOf({ files }: Pick<StorySource, "files">): string[] {
  const [first = new Set<string>(), ...others] = langs.map((lang) => new Set(files.filter(({ id }) => langOf(id) === lang).map(anchorOf)));
  return [...first].filter((anchor) => others.every((own) => own.has(anchor)));
}

/** Addresses that were published and lead nowhere today: readers may have copied them. */
export function lostAddresses(story: Pick<StorySource, "files" | "moved" | "published">): Problem[] {
  const anchors = anchorsOf(story);
  const answered = new Set([...anchors, ...story.moved.definitions.map(({ name }) => name)]);
  return story.published.lines
    .filter(({ text }) => !answered.has(text))
    .map((one) => ({
      ...storyFaults.addressLost(one.text, story.moved.file, nearest(one.text, anchors)),
      ...placeIn(story.published.file, one),
      value: one.text,
    }));
}

/** The record with what the story's page answers to today: nothing ever leaves it. */
export function publishedText({ published, moved, ...story }: Pick<StorySource, "files" | "moved" | "published">): string {
  const all = new Set([...published.lines.map(({ text }) => text), ...moved.definitions.map(({ name }) => name), ...anchorsOf(story)]);
  return `${head}${[...all].toSorted().join("\n")}\n`;
}

/** Writes the record of a story that is being published. */
export function keepPublished(folder: string): void {
  if (existsSync(folder)) writeFileSync(`${folder}/${publishedFile}`, publishedText(readStory(folder)));
}

import { existsSync, writeFileSync } from "node:fs";
import type { Problem } from "../csv/problem.ts";
import { nearest } from "../csv/nearest.ts";
import type { AnyData } from "../table/data.ts";
import { type Addressed, addressesBeyond, pageOf, stepAddresses } from "./addresses.ts";
import { storyFaults } from "./references/story-faults.ts";
import { publishedFile, readStory, storyFolder, type StorySource } from "./references/story-source.ts";
import { placeIn } from "./references/written.ts";

const head = `# Mọi địa chỉ từng có khi xuất bản: của bước và chương trên trang bài (phần sau dấu #), của thẻ con số (numbers#…), của dòng (bảng#row-…).
# npm run freeze ghi tệp này; không sửa tay, không bỏ dòng nào.
# Every address that was there when the report was published: of steps and chapters on the story's page (what follows the #), of cards of
# numbers (numbers#…), of rows (table#row-…). npm run freeze writes this file; no line is changed by hand.

`;

/**
 * Addresses that were published and lead nowhere today: readers may have copied them.
 *
 * @param beyond those of other pages than the story's; undefined where rows could not be read: then nothing is asked of them
 */
export function lostAddresses(
  { files, moved, published }: Pick<StorySource, "files" | "moved" | "published">,
  beyond: readonly string[] | undefined,
): Problem[] {
  const all = [...stepAddresses(files), ...(beyond ?? [])];
  const answered = new Set([...all, ...moved.definitions.map(({ name }) => name)]);
  return published.lines
    .filter(({ text }) => !answered.has(text) && (beyond !== undefined || pageOf(text) === ""))
    .map((one) => {
      const alike = all.filter((address) => pageOf(address) === pageOf(one.text));
      return {
        ...storyFaults.addressLost(one.text, moved.file, nearest(one.text, alike)),
        ...placeIn(published.file, one),
        value: one.text,
      };
    });
}

/** The record with what the report answers to today: nothing ever leaves it. */
export function publishedText(
  { files, moved, published }: Pick<StorySource, "files" | "moved" | "published">,
  beyond: readonly string[],
): string {
  const before = [...published.lines.map(({ text }) => text), ...moved.definitions.map(({ name }) => name)];
  const all = new Set([...before, ...stepAddresses(files), ...beyond]);
  // Page by page, the story's own first.
  const sorted = [...all].toSorted((a, b) => (pageOf(a) < pageOf(b) ? -1 : pageOf(a) > pageOf(b) ? 1 : a < b ? -1 : 1));
  return `${head}${sorted.join("\n")}\n`;
}

/** Writes the record of a report that is being published. */
export function keepPublished(report: Addressed & { readonly folder: string }, data: AnyData): void {
  const folder = storyFolder(report);
  if (!existsSync(folder)) return;
  const story = readStory(folder);
  writeFileSync(`${folder}/${publishedFile}`, publishedText(story, addressesBeyond(story.files, report, data)));
}

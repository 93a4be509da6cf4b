import { isError, type Problem } from "../csv/problem.ts";
import type { Report } from "../report.ts";
import { checkFolder } from "../table/check-folder.ts";
import type { ReadData } from "../table/load.ts";
import type { AnyData } from "../table/data.ts";
import { storyProblems } from "./references/check-story.ts";
import { readStory, storyFolder, type StorySource } from "./references/story-source.ts";

/**
 * What is wrong with a story on the data as it was read. Where rows contradict each other sentences are asked all the same, so that
 * whoever deletes a row is told at once of every sentence that names it.
 */
export const storyProblemsOn = (report: Report, story: StorySource, { data, problems, isRead }: ReadData): Problem[] =>
  storyProblems(report, story, isRead ? data : undefined, !problems.some(isError));

/** Everything there is to say about a report: a folder of its data, and its story, at once. */
export function checkAll<Data extends AnyData>(report: Report<Data>, dataFolder: string): Problem[] {
  const read = checkFolder(report, dataFolder);
  return [...read.problems, ...storyProblemsOn(report, readStory(storyFolder(report)), read)];
}

import { isError, type Problem } from "../csv/problem.ts";
import type { Report } from "../report.ts";
import { checkFolder } from "../table/check-folder.ts";
import type { AnyData } from "../table/data.ts";
import { storyProblems } from "./references/check-story.ts";
import { readStory, storyFolder } from "./references/story-source.ts";

/** Everything there is to say about a report: a folder of its data, and its story. What no row decides is said even where rows are wrong. */
export function checkAll<Data extends AnyData>(report: Report<Data>, dataFolder: string): Problem[] {
  const { data, problems } = checkFolder(report, dataFolder);
  return [...problems, ...storyProblems(report, readStory(storyFolder(report)), problems.some(isError) ? undefined : data)];
}

import { isError, type Problem } from "../csv/problem.ts";
import { figureProblems } from "../figure/completeness.ts";
import { undrawableFigures } from "../figure/undrawable.ts";
import type { Report } from "../report.ts";
import { checkFolder } from "../table/check-folder.ts";
import type { ReadData } from "../table/load.ts";
import type { AnyData } from "../table/data.ts";
import type { Lang } from "../i18n/languages.ts";
import { addressesBeyond } from "./addresses.ts";
import { houseStyle } from "./house-style.ts";
import { sayIn } from "./references/say.ts";
import { movedProblems } from "./moved.ts";
import { lengthProblems } from "./length-problems.ts";
import { markProblems } from "./mark-problems.ts";
import { miscountedLists } from "./miscounted-lists.ts";
import { lostAddresses } from "./published.ts";
import { passageProblems } from "./passage-problems.ts";
import { storyProblems } from "./references/check-story.ts";
import { readStory, storyFolder, type StorySource } from "./references/story-source.ts";

/**
 * What is wrong with a story on the data as it was read. Where rows contradict each other sentences are asked all the same, so that
 * whoever deletes a row is told at once of every sentence that names it.
 */
export function storyProblemsOn(report: Report, story: StorySource, { data, problems, isRead }: ReadData): Problem[] {
  const isSound = !problems.some(isError);
  const beyond = isRead ? addressesBeyond(story.files, report, data) : undefined;
  const inWords = [
    ...storyProblems(report, story, isRead ? data : undefined, isSound),
    ...movedProblems(story, beyond),
    ...lostAddresses(story, beyond),
  ];
  if (!isRead || !isSound) return inWords;
  const undrawable = undrawableFigures(report, data);
  // Marks are looked for in drawings: there are none of a report that cannot be drawn.
  return [...inWords, ...undrawable, ...(undrawable.length > 0 ? [] : markProblems(report, story.files, data))];
}

/** Everything there is to say about a story: what is wrong with it on the data, how it is written, and the figures that its steps show. */
export function wholeStoryProblems(report: Report, story: StorySource, read: ReadData): Problem[] {
  // Functions of the report rely on what the checks of the data hold up: without it nothing is printed.
  const isSound = read.isRead && !read.problems.some(isError);
  const sayInEach = isSound ? (lang: Lang) => sayIn(report, story.names, read.data, lang) : undefined;
  return [
    ...storyProblemsOn(report, story, read),
    ...houseStyle(story, report.typedDigits ?? [], sayInEach),
    ...figureProblems(report, story.files),
    ...passageProblems(story.files),
    ...miscountedLists(story.files),
    ...lengthProblems(storyFolder(report), story.files, report.storyLimits),
  ];
}

/** Everything there is to say about a report, at once. */
export function checkAll<Data extends AnyData>(report: Report<Data>, dataFolder: string): Problem[] {
  const read = checkFolder(report, dataFolder);
  return [...read.problems, ...wholeStoryProblems(report, readStory(storyFolder(report)), read)];
}

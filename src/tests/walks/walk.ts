import { readFileSync } from "node:fs";
import type { Problem } from "../../kit/csv/problem.ts";
import { buildDocument } from "../../kit/figure/document.ts";
import { figureProblems } from "../../kit/figure/completeness.ts";
import { type Lang, langs } from "../../kit/i18n/languages.ts";
import { storyProblemsOn } from "../../kit/story/check.ts";
import { readStory, storyFolder as storyFolderOf, storyOf, type StorySource } from "../../kit/story/references/story-source.ts";
import { readData, type ReadData } from "../../kit/table/load.ts";
import { report } from "../../report/report.ts";
import type { Data } from "../../report/tables/tables.ts";
import { newsroomFile, newsroomFolder, newsroomText } from "../newsroom.ts";

const frozen = `${newsroomFolder}/story`;
/** Where the report says that its story is: the frozen one is read as if it stood there. */
const storyFolder = storyFolderOf(report);

/** What an editor does to a file of the frozen day: "fdi_by_year" is a table, "vi/1-money/50-years" a step, "names" what sentences share. */
export interface Edit {
  readonly file: string;
  /** Rows typed below the last one. */
  readonly add?: string;
  /** Every place that is typed over, and what is typed. */
  readonly replace?: Pairs;
}

type Pairs = readonly (readonly [string | RegExp, string])[];

export const add = (file: string, ...rows: string[]): Edit => ({ file, add: `${rows.join("\n")}\n` });
export const replace = (file: string, ...pairs: Pairs): Edit => ({ file, replace: pairs });
/** A step typed over in both languages. */
export const inBoth = (step: string, vi: Pairs, en: Pairs): Edit[] => [
  { file: `vi/${step}`, replace: vi },
  { file: `en/${step}`, replace: en },
];

const isStory = (file: string): boolean => file.includes("/") || file === "names";
const storyPath = (file: string): string => (file === "names" ? "names.txt" : `${file}.md`);

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((sum, { file, add: rows = "", replace: pairs = [] }) => {
    const changed = pairs.reduce((whole, [from, to]) => {
      const next = whole.replaceAll(typeof from === "string" ? from : new RegExp(from, "gm"), to);
      if (next === whole) throw new Error(`${file} has no ${String(from)}`);
      return next;
    }, sum);
    return changed + rows;
  }, text);
}

export interface State {
  readonly read: ReadData<Data>;
  readonly story: StorySource;
}

/** The frozen day after some edits. A step that is not there is made. */
export function stateAfter(edits: readonly Edit[]): State {
  const byFile = Map.groupBy(edits, ({ file }) => file);
  const read = readData(report, (path) => {
    const own = byFile.get(path.replace(".csv", ""));
    return own ? new TextEncoder().encode(edited(newsroomText(path.replace(".csv", "")), own)) : newsroomFile(path);
  });
  const before = readStory(frozen);
  const texts = new Map(
    [...before.files.map(({ id }) => id), "names"].map((file) => [file, readFileSync(`${frozen}/${storyPath(file)}`, "utf8")]),
  );
  for (const [file, own] of byFile) if (isStory(file)) texts.set(file, edited(texts.get(file) ?? "", own));
  return { read, story: storyOf(storyFolder, new Map([...texts].map(([file, text]) => [storyPath(file), text]))) };
}

const problemsOf = ({ read, story }: State): Problem[] => [
  ...read.problems,
  ...storyProblemsOn(report, story, read),
  ...figureProblems(report, story.files),
];

/** Where a problem stands: "vi/1-money/50-years:6 claim-falls", "fdi_by_year:9 unknown-id". */
const told = ({ file, line, code }: Problem): string =>
  `${file
    .replace(`${storyFolder}/`, "")
    .replace(/^data\//, "")
    .replace(/\.(md|csv|txt)$/, "")}:${line ?? ""} ${code}`;

/** Place and words: two figures are told of in the same place. */
const inWords = (problem: Problem): string => `${told(problem)} ${problem.rule.en}`;

let before: ReadonlySet<string> | undefined;
/** What is said of the frozen day as it is: its story does not change with the figures that the report has now. */
const toldBefore = (): ReadonlySet<string> => (before ??= new Set(problemsOf(stateAfter([])).map(inWords)));

/** Everything that is said of the frozen day after some edits, and not without them. */
export const toldAfter = (edits: readonly Edit[]): string[] =>
  problemsOf(stateAfter(edits))
    .filter((problem) => !toldBefore().has(inWords(problem)))
    .map(told)
    .toSorted();

/** The same lines of a step in both languages. */
export const both = (...places: string[]): string[] => langs.flatMap((lang) => places.map((place) => `${lang}/${place}`)).toSorted();

/** What every figure says in a language, by its id. It throws where a row is missed. */
export function takeaways({ read }: State, lang: Lang = "vi"): Readonly<Record<string, string>> {
  const document = buildDocument();
  return Object.fromEntries(report.figures.map((figure) => [figure.id, figure.render(read.data, lang, document).takeaway]));
}

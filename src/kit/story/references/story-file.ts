import { isMap, LineCounter, parseDocument, isScalar, isSeq, type Document, type Scalar } from "yaml";
import { conflictMarks } from "../../csv/conflict-marks.ts";
import type { Fault, Problem } from "../../csv/problem.ts";
import { defaultLang, type Lang, langs } from "../../i18n/languages.ts";
import { frontMatterProblems } from "./front-matter.ts";
import { storyFaults } from "./story-faults.ts";
import { placeIn, type Written, written } from "./written.ts";

/** A reference, and the words that stand for it where the sentence does not print its figure. */
export interface WrittenReference extends Written {
  readonly words?: string | undefined;
}

/** What a file says before its words, as pages ask for it. */
export interface FrontMatter {
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
}

/** A step of the story, or the head of a chapter, as its file has it. */
export interface StoryFile {
  /** "vi/1-money/20-parts" */
  readonly id: string;
  /** Path below the project. */
  readonly file: string;
  readonly body: string;
  readonly front: FrontMatter;
  /** What it says before its words: "kicker", "title", … */
  readonly fields: readonly string[];
  /** What readers read of it, line by line: its kicker, its title, its words. */
  readonly prose: readonly Written[];
  /** Figure and scene that it shows. */
  readonly figure: Written | undefined;
  readonly scene: Written | undefined;
  /** Claims without which its words are not true. */
  readonly holds: readonly Written[];
  /** Figures that its title and its sentences print or name, without their braces. */
  readonly references: readonly WrittenReference[];
  /** Marks of the picture that its sentences name, by their keys. */
  readonly marks: readonly Written[];
  /** What keeps it from being read. */
  readonly problems: readonly Problem[];
}

/** The language of a file by its id. */
export const langOf = (id: string): Lang => langs.find((lang) => id.startsWith(`${lang}/`)) ?? defaultLang;

/**
 * A figure in a sentence, {table(key).column:form}, or words that stand for it, [two-thirds]{table(key).column}. A brace that is to be
 * printed stands after a backslash.
 */
export const inBraces = /(?<!\\)(?:\[(?<words>[^[\]{}]+)\])?\{(?<reference>[^{}]*)\}/;

/** The references of a text, with the words that stand for them; `index` is where the reference itself begins. */
export const referencesIn = (text: string): { readonly reference: string; readonly words: string | undefined; readonly index: number }[] =>
  [...text.matchAll(new RegExp(inBraces, "g"))].map(({ index, groups }) => {
    const { words, reference = "" }: Partial<Record<"words" | "reference", string>> = groups ?? {};
    return { reference, words, index: index + (words === undefined ? 1 : words.length + 3) };
  });

const bodyReferences = (content: string, from: number): WrittenReference[] =>
  referencesIn(content.slice(from)).map(({ reference, words, index }) => ({
    ...written(content, from + index, from + index + reference.length),
    words,
  }));

/** Those of a title, which stands in one line. */
const titleReferences = (title: Written | undefined): WrittenReference[] =>
  title === undefined
    ? []
    : referencesIn(title.text).map(({ reference, words, index }) => ({ text: reference, line: title.line, col: title.col + index, words }));

const marksIn = (content: string, from: number): Written[] =>
  [...content.slice(from).matchAll(/(?<=\]\(mark:)[a-z0-9-]+(?=\))/g)].map(({ index, 0: key }) =>
    written(content, from + index, from + index + key.length),
  );

function openBraces(content: string, from: number): Written[] {
  const rest = content.slice(from).replaceAll(new RegExp(inBraces, "g"), (whole) => " ".repeat(whole.length));
  return [...rest.matchAll(/(?<!\\)\{.*/g)].map(({ index, 0: text }) => written(content, from + index, from + index + text.length));
}

/** A value of the front matter with its place, without its quotation marks; `start` is where the front matter begins in the file. */
function scalarIn(content: string, start: number, { range, value }: Scalar): Written {
  const from = start + (range?.[0] ?? 0);
  const isQuoted = /^["']/.test(content.slice(from));
  return { ...written(content, from + (isQuoted ? 1 : 0), from), text: String(value) };
}

function namedIn(content: string, yaml: Document, start: number, name: string): Written | undefined {
  const item = yaml.errors.length > 0 ? undefined : yaml.get(name, true);
  return isScalar(item) ? scalarIn(content, start, item) : undefined;
}

/** The lines below the front matter that have words. */
const linesFrom = (content: string, from: number): Written[] =>
  [...content.matchAll(/^.*\S.*$/gm)].flatMap(({ index, 0: text }) => (index < from ? [] : [written(content, index, index + text.length)]));

/** The claims of the front matter, each with its place. */
function holdsIn(content: string, yaml: Document, start: number): Written[] | Fault {
  const holds = yaml.get("holds", true);
  // Whoever takes the last claim out may leave the word that heads them.
  if (holds === undefined || (isScalar(holds) && holds.value === null)) return [];
  if (!isSeq(holds)) return storyFaults.holdsNoList;
  return holds.items.map((item) =>
    isScalar(item) ? scalarIn(content, start, item) : { ...written(content, start, start), text: String(item) },
  );
}

/** A file in which two versions were left: nothing of it can be taken for what it says. */
const unmergedFile = (id: string, file: string, problems: readonly Problem[]): StoryFile => ({
  id,
  file,
  body: "",
  front: {},
  fields: [],
  prose: [],
  figure: undefined,
  scene: undefined,
  holds: [],
  references: [],
  marks: [],
  problems,
});

/** A file of the story. What its references mean is not looked at yet. */
export function readStoryFile(id: string, file: string, text: string): StoryFile {
  const content = text.replaceAll("\r\n", "\n");
  const marks = conflictMarks(file, content);
  if (marks.length > 0) return unmergedFile(id, file, marks);
  const [head = "", frontMatter = ""] = /^---\n([\s\S]*?)\n?---(?:\n|$)/.exec(content) ?? [];
  const [start, from] = [4, head.length];
  const lines = new LineCounter();
  const yaml = parseDocument(frontMatter, { lineCounter: lines, prettyErrors: false });
  const whole = written(content, 0, 0);
  const holds = yaml.errors.length > 0 ? [] : holdsIn(content, yaml, start);
  const named = (name: string): Written | undefined => namedIn(content, yaml, start, name);
  const [kicker, title, figure, scene] = ["kicker", "title", "figure", "scene"].map(named);
  const isTrue = (name: string): boolean => yaml.errors.length === 0 && yaml.get(name) === true;
  const open = openBraces(content, from).map((one): Problem => ({
    ...storyFaults.openBrace,
    ...placeIn(file, one),
    value: one.text.slice(0, 40),
  }));
  return {
    id,
    file,
    body: content.slice(from),
    front: {
      kicker: kicker?.text,
      title: title?.text,
      figure: figure?.text,
      scene: scene?.text,
      continues: isTrue("continues"),
      dark: isTrue("dark"),
      appendix: named("appendix")?.text === "method" ? "method" : undefined,
    },
    fields: isMap(yaml.contents) ? yaml.contents.items.map(({ key }) => String(key)) : [],
    prose: [kicker, title, ...linesFrom(content, from)].filter((line) => line !== undefined),
    figure,
    scene,
    holds: Array.isArray(holds) ? holds : [],
    references: [...titleReferences(title), ...bodyReferences(content, from)],
    marks: marksIn(content, from),
    problems: [
      ...frontMatterProblems(file, frontMatter, yaml, lines),
      ...(Array.isArray(holds) ? [] : [{ ...holds, ...placeIn(file, { ...whole, line: 2 }), value: "holds" }]),
      ...open,
    ],
  };
}

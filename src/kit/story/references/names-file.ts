import { conflictMarks } from "../../csv/conflict-marks.ts";
import type { Fault, Problem } from "../../csv/problem.ts";
import { storyFaults } from "./story-faults.ts";
import { placeIn, type Written, written } from "./written.ts";

/** What a name stands for, as written after its "=". */
export interface Definition extends Written {
  readonly name: string;
}

export interface NamesFile {
  /** Path below the project: "src/report/story/names.txt". */
  readonly file: string;
  readonly definitions: readonly Definition[];
  /** Lines that define nothing. */
  readonly problems: readonly Problem[];
}

/** An address on another page than the story's, with its page: "numbers#old-card", "projects#row-old". */
const addressed = /^(?<name>(?:[\p{L}\d_-]+#)?[\p{L}\p{M}\d_.-]+)(?<equals>\s*=\s*)/u;

/** name = reference. Lines that begin with a space go on with the line before. */
const definition = /^(?<name>\p{L}[\p{L}\p{M}\d_]*(?:-[\p{L}\p{M}\d_]+)*)(?<equals>\s*=\s*)/u;

/** Where each entry begins and ends: a line and those after it that begin with a space. */
function entries(content: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const { index, 0: line } of content.matchAll(/^.*\S.*$/gm)) {
    const [last, end] = [found.at(-1), index + line.trimEnd().length];
    if (last && /^\s/.test(line)) last[1] = end;
    else found.push([index, end]);
  }
  return found;
}

/** A comment's letters become spaces, so that every place stays what it is. */
const withoutComments = (content: string): string =>
  content.replaceAll("\r\n", "\n").replaceAll(/(^|[ \t])#.*$/gm, (comment) => " ".repeat(comment.length));

/** Old addresses and what they lead to today, in the form of names. */
export const readMoved = (file: string, text: string): NamesFile => readNames(file, text, addressed);

/** The names that a story gives to figures, rows and claims which several of its sentences need. */
export function readNames(file: string, text: string, pattern = definition): NamesFile {
  const marks = conflictMarks(file, text);
  if (marks.length > 0) return { file, definitions: [], problems: marks };
  const content = withoutComments(text);
  const definitions = new Map<string, Definition>();
  const problems: Problem[] = [];
  for (const [from, to] of entries(content)) {
    const { name, equals } = pattern.exec(content.slice(from, to))?.groups ?? {};
    const whole = written(content, from, to);
    const refuse = (fault: Fault): void =>
      void problems.push({ ...fault, ...placeIn(file, whole), value: whole.text.split("\n")[0] ?? "" });
    if (name === undefined || equals === undefined) refuse(storyFaults.noDefinition);
    else if (definitions.has(name)) refuse(storyFaults.nameTwice(definitions.get(name)?.line ?? 0));
    else definitions.set(name, { name, ...written(content, from + name.length + equals.length, to) });
  }
  return { file, definitions: [...definitions.values()], problems };
}

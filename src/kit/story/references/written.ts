import type { Place } from "../../csv/problem.ts";

/** A reference as it stands in a file, and where it begins. */
export interface Written {
  readonly text: string;
  /** 1-based line and character. */
  readonly line: number;
  readonly col: number;
}

/** The part of a file from one place to another, with the line and character at which it begins. */
export function written(content: string, from: number, to: number): Written {
  const before = content.slice(0, from).split("\n");
  return { text: content.slice(from, to), line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
}

/** The place of a character of a reference. */
export function placeIn(file: string, { text, line, col }: Written, at = 0): Place {
  const lines = text.slice(0, at).split("\n");
  const last = lines.at(-1)?.length ?? 0;
  return { file, line: line + lines.length - 1, col: lines.length === 1 ? col + last : last + 1 };
}

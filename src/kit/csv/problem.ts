/** The two languages in which an editor is spoken to. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** What is wrong and how to cure it, before anyone knows where it stands. */
export interface Fault {
  /** Stable name for tools and tests, e.g. "not-a-number". */
  readonly code: string;
  readonly rule: Text;
  readonly cure: Text;
  /**
   * An error stops the build; a warning is published. A question is a doubt that only someone who knows can settle: it stops no build,
   * and is asked until the cell is changed or answered for (see table/answers.ts). Error unless said otherwise.
   */
  readonly severity?: "error" | "warning" | "question";
}

/** A place in a file as an editor sees it: the line of a text editor, the cell of a spreadsheet. */
export interface Place {
  readonly file: string;
  /** 1-based line of the file, as a text editor counts. Absent: the file as a whole. */
  readonly line?: number;
  /** 1-based character of the line at which the cell starts. */
  readonly col?: number;
  /** Name of the column, and its 0-based position in the file. */
  readonly column?: string;
  readonly columnIndex?: number;
  /** 1-based row of a spreadsheet. Differs from `line` after a quoted line break. */
  readonly row?: number;
}

export interface Problem extends Fault, Place {
  /** The cell as it stands in the file. */
  readonly value?: string;
  /** How many places this one speaks for, itself included, where the rest are too many to list. One unless said otherwise. */
  readonly stands?: number;
  /** Of a question: what it is about, so that an answer can name it (without a key, the table), and how to answer. */
  readonly asks?: { readonly dataset: string; readonly key?: string; readonly how: Text };
}

/** Spreadsheet letters of a 0-based column: 0 → A, 26 → AA. */
export const columnLetters = (index: number): string =>
  (index < 26 ? "" : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Spreadsheet address, e.g. C17, or undefined when the place is no single cell. */
export const cellAddress = ({ columnIndex, row }: Place): string | undefined =>
  columnIndex === undefined || row === undefined ? undefined : `${columnLetters(columnIndex)}${row}`;

export const isError = ({ severity }: Pick<Fault, "severity">): boolean => severity === undefined || severity === "error";
export const isQuestion = ({ severity }: Pick<Fault, "severity">): boolean => severity === "question";

/** Something that whoever edits must mend. Its message says all, and nobody is shown its stack. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** By its name: a bundle of the code has a class of its own. */
export const isUserError = (error: unknown): error is Error => error instanceof Error && error.name === "UserError";

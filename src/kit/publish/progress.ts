import type { Text } from "../csv/problem.ts";

/** Where progress is shown: a terminal, or a file or pipe that keeps every character. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Characters in a line of the terminal. */
  readonly columns?: number;
}

/** Tells whoever waits what is being done and how far it is. */
export interface Progress {
  /** Begins a piece of work; the one before it is done. */
  readonly start: (what: Text) => void;
  /** How much of the piece of work is done. */
  readonly at: (done: number, total: number) => void;
  /** Says something that stays. */
  readonly say: (said: Text) => void;
  /** Nothing more is being done: the line that was updated goes. */
  readonly end: () => void;
}

/** A terminal is told again when the figure or the second is another; no oftener than an eye can follow. */
const redrawMs = 100;
const tickMs = 1000;
/** Where lines stay, so many tell of one piece of work. */
const parts = 4;

/** Some terminals do not know how wide they are, or say 0. */
const usualColumns = 80;

/** One line that is written over, and gone when anything else is said. Tests give their own clock. */
function onTerminal(output: Output, lang: keyof Text, now: () => number): Progress {
  let [what, count, begun, drawn]: [string, string, number, number] = ["", "", 0, 0];
  let timer: NodeJS.Timeout | undefined;
  const clear = (): void => void output.write("\r\u001b[K");
  const draw = (): void => {
    drawn = now();
    const seconds = Math.round((drawn - begun) / 1000);
    const line = [`${what}…`, count, seconds > 0 ? `${seconds} s` : ""].filter(Boolean).join(" ");
    // A line that is too long would wrap and could not be written over. Back at its start, what others write begins there.
    output.write(`\r\u001b[K${line.slice(0, (output.columns || usualColumns) - 1)}\r`);
  };
  const end = (): void => {
    clearInterval(timer);
    if (what !== "") clear();
    what = "";
  };
  return {
    start: (text) => {
      end();
      [what, count, begun] = [text[lang], "", now()];
      draw();
      timer = setInterval(draw, tickMs).unref();
    },
    at: (done, total) => {
      count = `${done}/${total}`;
      if (what !== "" && (now() - drawn >= redrawMs || done === total)) draw();
    },
    say: (text) => {
      if (what !== "") clear();
      output.write(`${text[lang]}\n`);
      if (what !== "") draw();
    },
    end,
  };
}

/** A quiet line for each piece of work, and for each quarter of one that is counted. */
function inLines(output: Output, lang: keyof Text): Progress {
  let [what, told] = ["", 0];
  const line = (text: string): void => void output.write(`${text}\n`);
  return {
    start: (text) => {
      [what, told] = [text[lang], 0];
      line(`${what}…`);
    },
    at: (done, total) => {
      const part = Math.floor((done / total) * parts);
      if (part > told) line(`${what}: ${done}/${total}`);
      told = Math.max(told, part);
    },
    say: (text) => line(text[lang]),
    end: () => undefined,
  };
}

/** Progress for whoever reads `output`, in their language: one updating line on a terminal, lines that stay everywhere else. */
export const progressOn = (
  output: Output,
  lang: keyof Text,
  { term, now = () => performance.now() }: { readonly term?: string | undefined; readonly now?: () => number } = {},
): Progress => (output.isTTY === true && term !== "dumb" ? onTerminal(output, lang, now) : inLines(output, lang));

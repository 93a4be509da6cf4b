import type { Text } from "../csv/problem.ts";

/** Words that were written for the data as it was: whoever changed it reads them again. */
export interface Reread {
  readonly file: string;
  readonly line: number | undefined;
  /** What names the row whose note it is. */
  readonly key?: string;
  readonly said: string;
  readonly why: Text;
}

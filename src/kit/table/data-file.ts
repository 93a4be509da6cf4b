import type { Fault } from "../csv/problem.ts";

/** A file in the data's folder that is no table: a base map, a picture's geometry. */
export interface DataFile<Content = unknown> {
  /** Path below the data's folder: "geo/quang-ninh.topo.json". */
  readonly path: string;
  /** What is in the text; undefined when it is something else. */
  readonly parse: (text: string) => Content | undefined;
  /** What an editor is told when it is something else. */
  readonly unreadable: Fault;
}

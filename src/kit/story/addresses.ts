import { figureCardId } from "../figure/card-id.ts";
import { langs } from "../i18n/languages.ts";
import type { AnyData } from "../table/data.ts";
import { rowsOf } from "../table/data.ts";
import { rowAnchor } from "../table/row-anchor.ts";
import type { AnyTable } from "../table/table.ts";
import { referenceId } from "./references/reference-id.ts";
import { langOf, type StoryFile } from "./references/story-file.ts";
import { anchorOf } from "./story.ts";

/** What has addresses beside the story. */
export interface Addressed {
  readonly tables: Readonly<Record<string, AnyTable>>;
  readonly figures: readonly { readonly id: string }[];
}

/** Anchors of steps and chapters that stand in each language. */
export function stepAddresses(files: readonly StoryFile[]): string[] {
  const [first = new Set<string>(), ...others] = langs.map((lang) => new Set(files.filter(({ id }) => langOf(id) === lang).map(anchorOf)));
  return [...first].filter((anchor) => others.every((own) => own.has(anchor)));
}

/**
 * Whether the rows of a table are things that sources tell of (a project, a promise, a place) and that an id of their own names. Lists of
 * words and of the sources themselves are not cited.
 */
const hasThings = ({ key, columns }: AnyTable): boolean =>
  key.length === 1 && columns[key[0] ?? ""]?.type === "id" && Object.values(columns).some(({ refersTo }) => refersTo === "sources");

/**
 * Addresses on other pages than the story's, each with its page before the #: cards of numbers ("numbers#fdi-by-year-2024-total") and of
 * figures, and rows that are things ("projects#row-lite-on").
 */
export function addressesBeyond(files: readonly StoryFile[], { tables, figures }: Addressed, data: AnyData): string[] {
  const numbers = files.flatMap(({ references }) => references.map(({ text }) => referenceId(text)));
  const cards = [...numbers, ...figures.map(({ id }) => figureCardId(id))].map((id) => `numbers#${id}`);
  const rows = Object.values(tables)
    .filter(hasThings)
    .flatMap((table) => rowsOf(data, table.name).map((row) => `${table.name}#${rowAnchor(table, row)}`));
  return [...new Set([...cards, ...rows])];
}

/** The page that an address is on: "numbers", "projects"; "" for the story's own. */
export const pageOf = (address: string): string => address.slice(0, Math.max(0, address.indexOf("#")));

import { formatIn, type Format } from "../i18n/format.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Definition } from "../story/references/names-file.ts";
import { withoutForms } from "../story/references/reference-id.ts";
import type { ToldOtherwise } from "../report.ts";
import type { ReferenceText, Say } from "../story/references/say.ts";
import { referencesIn } from "../story/references/story-file.ts";
import { cellValue } from "../story/references/cells.ts";
import type { Origin, Rest } from "../story/references/values.ts";
import { anchorOf, inReadingOrder, type StoryEntry, textOf } from "../story/story.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { type CitedSource, cited } from "../table/cited-source.ts";
import { bySourceKind } from "../table/source-order.ts";
import { type AnyTable, keyOf } from "../table/table.ts";
import { type CardRow, cardRow, type Extent } from "./card-row.ts";

/** Rows of one table that a number rests on. */
export interface CardTable {
  readonly table: AnyTable;
  readonly rows: readonly CardRow[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** Everything a reader can be told of a number, a date or a word that the story takes from its data. */
export interface NumberCard {
  readonly id: string;
  readonly text: string;
  /** What it is a figure's: its id. The numbers of its title and takeaway share one card. */
  readonly figure: string | undefined;
  readonly origin: Origin | undefined;
  /** How many rows or cells it rests on. */
  readonly size: number;
  /** The reference as the story writes it, where it is more than one cell. */
  readonly formula: string | undefined;
  /** Names of several sentences that the formula uses. */
  readonly definitions: readonly Definition[];
  readonly tables: readonly CardTable[];
  readonly sources: readonly CitedSource[];
  /** What other sources say of the same. */
  readonly otherwise: readonly ToldOtherwise[];
  /** Anchors of the steps that say it, in order. */
  readonly saidIn: readonly string[];
}

/** What cards are made from. */
export interface CardSource {
  readonly tables: Readonly<Record<string, AnyTable>>;
  readonly data: AnyData;
  readonly definitions: readonly Definition[];
  readonly toldOtherwise: readonly ToldOtherwise[];
  readonly say: Say;
  readonly lang: Lang;
}

/** Up to so many rows are shown whole, and up to so many at all. */
const [whole, most] = [3, 12];

/** A row, and the cell of it that was used; without one, the row as a whole. */
type UsedRow = Pick<Rest, "table" | "key" | "column">;

export function cardTables(rests: readonly UsedRow[], extent: Extent, source: CardSource, format: Format): CardTable[] {
  const { tables, data } = source;
  const byTable = Map.groupBy(rests, ({ table }) => table);
  return [...byTable].flatMap(([name, own]) => {
    const table = tables[name];
    if (table === undefined) return [];
    const rows = new Map(rowsOf(data, name).map((row) => [keyOf(table, row), row]));
    const shown = own.slice(0, most).flatMap(({ key, column }) => {
      const row = rows.get(key);
      return row === undefined ? [] : [cardRow(table, row, column, extent, source, format)];
    });
    return [{ table, rows: shown, more: own.length - shown.length }];
  });
}

/** Names in a formula, and those in what they stand for. */
function namesIn(formula: string, definitions: readonly Definition[], found: readonly Definition[] = []): Definition[] {
  const fresh = definitions.filter((one) => !found.includes(one) && new RegExp(`(?<![\\w-])${one.name}(?![\\w-])`).test(formula));
  return fresh.reduce((all, one) => namesIn(one.text, definitions, all), [...found, ...fresh]);
}

/** Whether a figure of another source is about a cell: of its row, and in its unit. Of a row that was counted, no figure is. */
function isAbout({ table, key, unit }: ToldOtherwise, rest: Rest, { tables, data }: CardSource): boolean {
  const own = tables[rest.table];
  if (rest.table !== table || rest.key !== key || own === undefined || rest.column === undefined) return false;
  const row = rowsOf(data, table).find((one) => keyOf(own, one) === key);
  const value = row && cellValue(own, row, rest.column);
  return value?.kind === "number" && value.unit === unit;
}

const sameRest = (a: Rest, b: Rest): boolean => a.table === b.table && a.key === b.key && a.column === b.column;

/** A number as the story says it first. */
interface Said {
  readonly reference: string;
  readonly said: ReferenceText;
  /** What stands for it there. */
  readonly words: string | undefined;
}

const holds = (words: string, text: string): boolean => words.toLowerCase().includes(text.toLowerCase());

/** What heads a card: the number; after the words that stand for it, where they do not say it. */
const headingOf = ({ said: { text }, words }: Said): string =>
  words === undefined ? text : holds(words, text) ? words : `${words} (${text})`;

function cardOf(first: Said, saidIn: readonly string[], source: CardSource): NumberCard {
  const { reference, said } = first;
  const rests = said.rests.filter((rest, index) => said.rests.findIndex((other) => sameRest(rest, other)) === index);
  const ids = new Set(rests.flatMap(({ sources }) => sources));
  const bare = withoutForms(reference);
  const isWorkedOut = said.origin !== undefined && said.origin !== "cell";
  return {
    id: said.id,
    text: headingOf(first),
    figure: undefined,
    origin: said.origin,
    size: rests.length,
    formula: isWorkedOut ? bare : undefined,
    definitions: isWorkedOut ? namesIn(bare, source.definitions) : [],
    tables: cardTables(rests, rests.length <= whole ? "whole" : "used", source, formatIn(source.lang)),
    sources: source.data.sources
      .filter(({ id }) => ids.has(id))
      .toSorted(bySourceKind)
      .map((one) => cited(one, source.data, source.lang)),
    otherwise: rests.length > whole ? [] : source.toldOtherwise.filter((told) => rests.some((rest) => isAbout(told, rest, source))),
    saidIn,
  };
}

/** A card for each number of the story in one language, in the order in which they are first said. */
export function numberCards(entries: readonly StoryEntry[], source: CardSource): NumberCard[] {
  const found = new Map<string, Said & { readonly anchors: Set<string> }>();
  for (const entry of inReadingOrder(entries, source.lang))
    for (const { reference, words } of referencesIn(textOf(entry))) {
      const said = source.say(reference);
      const known = found.get(said.id) ?? { reference, said, words, anchors: new Set<string>() };
      found.set(said.id, known);
      known.anchors.add(anchorOf(entry));
    }
  return [...found.values()].map(({ anchors, ...one }) => cardOf(one, [...anchors], source));
}

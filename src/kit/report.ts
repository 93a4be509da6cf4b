import type { Problem } from "./csv/problem.ts";
import type { Figure } from "./figure/figure.ts";
import type { Localized, Lang } from "./i18n/languages.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Opening } from "./story/opening.ts";
import type { ReportFunction } from "./story/references/compiler.ts";
import type { DataFile } from "./table/data-file.ts";
import type { AnyData } from "./table/data.ts";
import type { CitedSource } from "./table/cited-source.ts";
import type { AnyTable } from "./table/table.ts";
import type { StoryLimits } from "./story/length-problems.ts";

/** What a report calls itself and owes to others, in one language. */
export interface ReportWords {
  readonly siteTitle: string;
  readonly brand: string;
  readonly description: string;
  readonly licence: string;
  /** What the pages owe to others than the sources of their figures. */
  readonly credits: string;
  /** The same on the pictures of single figures, by figure id. */
  readonly figureCredits: Readonly<Record<string, string>>;
  /** The link under an embed. */
  readonly wholeStory: string;
  /** What newsrooms are told of the licence. */
  readonly licenceForNewsrooms: string;
  /** What the picture in a link's card shows. */
  readonly cardAlt: string;
}

/** One image in three sizes, JPEG: every browser and every program that reads SVG shows it. Paths from the project's root. */
export interface Raster {
  /** For pages, which fetch it, and for pictures. */
  readonly large: string;
  /** For stills, each of which carries one inside it. */
  readonly medium: string;
  /** For embeds, which carry all that their pictures use. */
  readonly small: string;
}

/** A licence as catalogues name it. */
export interface Licence {
  /** Its SPDX identifier: "CC-BY-4.0". */
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** A declared difference between figures, as the method page tells it. */
export interface KnownDifference {
  /** "FDI registered by 15/11/2024, total minus parts: difference 0.07 million USD" */
  readonly what: string;
  readonly reason: string;
  readonly source: CitedSource;
  /** The row that declares it, as figures name their rows: "reconciliations checkpoint-parts, 2024-11-15". */
  readonly row: string;
}

/** What is compared in every build, and how it comes out. Whatever is neither even, rounded nor declared stops the build. */
export interface Comparison {
  /** "FDI up to a day: the total against new and added capital" */
  readonly what: string;
  readonly compared: number;
  readonly even: number;
  /** Apart by no more than the source's own "about" allows. */
  readonly rounded: number;
  /** Apart, and declared with a reason. */
  readonly declared: number;
}

/** A figure that another source gives for what a row tells. */
export interface ToldOtherwise {
  readonly table: string;
  /** Whole key of the row, as tables write it. */
  readonly key: string;
  /** Unit of the figure, as tables name it. */
  readonly unit: string | undefined;
  readonly text: string;
  readonly source: CitedSource;
  readonly note: string | undefined;
}

/** Something the report states, by its name: what the review compares between two states of the data. */
export type Statements = ReadonlyMap<string, string>;

/**
 * A report as the kit knows it: tables, figures, words and a story. The kit draws, checks, builds and publishes it without knowing
 * what it is about, and imports nothing of it: whoever starts something hands it over. `Data` is what its tables hold once read.
 */
export interface Report<Data extends AnyData = AnyData> {
  /** Folder of its own files, below the project's root: its story is in `story/` there. Its module is `report.ts`, exported as `report`. */
  readonly folder: string;
  readonly tables: Readonly<Record<string, AnyTable>>;
  /** What is read from the data's folder beside the tables. */
  readonly files: Readonly<Record<string, DataFile>>;
  /** Every figure, in the order of the story. */
  readonly figures: readonly Figure<Data>[];
  readonly words: Localized<ReportWords>;
  /** What its story should not exceed; without it, nobody counts. */
  readonly storyLimits?: StoryLimits;
  /** Digits that its sentences may type, such as the number of a law; years may stand in any case. Every other figure is named. */
  readonly typedDigits?: readonly RegExp[];
  /** The brand in the three colours of a picture's foot. */
  readonly brand: readonly [brown: string, arrow: string, green: string];
  /** A square SVG: what browsers show beside the name of a page. */
  readonly icon: string;
  /** Name of the element that embed.js gives to pages of others: its own, so that scripts of two reports can stand in one page. */
  readonly embedElement: string;
  /** What its package, its archive and its feeds are called by machines: small letters and hyphens. */
  readonly slug: string;
  /** The licence of its words and tables. */
  readonly licence: Licence;
  /** The figure and scene on the card that links to its pages show. */
  readonly card: { readonly figure: string; readonly scene: string };
  /** Images that drawings lay over their ground, by the names that drawings give them. */
  readonly rasters?: Readonly<Record<string, Raster>>;
  /** What the story opens on, where that is more than its first figure. */
  readonly opening?: Opening<Data>;
  /** Checks across tables, run once each table is read without error. */
  readonly checks: readonly Check<Data>["run"][];
  /** What its sentences may ask for beyond the kit's own functions, by name. */
  readonly functions: Readonly<Record<string, ReportFunction<Data>>>;
  /** The promises that it keeps book of, where it does, and the figure that shows them. */
  readonly ledger?: LedgerOf<Data>;
  knownDifferences(data: Data, lang: Lang): readonly KnownDifference[];
  comparisons(data: Data, lang: Lang): readonly Comparison[];
  /** What other sources say of what its rows tell. */
  toldOtherwise(data: Data, lang: Lang): readonly ToldOtherwise[];
  /** Verdicts the report reaches, by what they are about. */
  verdicts(data: Data, lang: Lang): Statements;
  /** Sums the report adds up itself. */
  totals(data: Data, lang: Lang): Statements;
}

/** As methods, so that a report of any data is a report. */
interface LedgerOf<Data> {
  readonly figure: string;
  of(data: Data, lang: Lang): Ledger;
}
interface Check<Data> {
  run(data: Data): Iterable<Problem>;
}

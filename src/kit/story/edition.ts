import { buildDocument } from "../figure/document.ts";
import { correctionsOfFigure } from "../figure/corrected.ts";
import { correctionNote, correctionText } from "../figure/correction-text.ts";
import type { RenderedFigure } from "../figure/figure.ts";
import { defaultLang, type Lang } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import type { Correction } from "../table/corrections.ts";
import type { AnyData } from "../table/data.ts";
import { dataDigest, folderDigest } from "../table/digest.ts";
import { dataFolder } from "../table/folder.ts";
import { fromFolder, readData } from "../table/load.ts";
import { isError } from "../csv/problem.ts";
import { DataError } from "../csv/report.ts";
import { storyProblemsOn } from "./check.ts";
import { checkedFlag } from "./checked.ts";
import type { Definition } from "./references/names-file.ts";
import { type FormerAnchors, formerAnchors } from "./moved.ts";
import { type Chapter, chaptersOf, type StoryEntry } from "./story.ts";
import { type Say, sayIn } from "./references/say.ts";
import { readStory, shownStoryFolder, storyFiles, type StorySource } from "./references/story-source.ts";

/** A report in one language, computed from its data: everything that pages print. */
export interface Edition<Data extends AnyData = AnyData> {
  readonly report: Report<Data>;
  readonly lang: Lang;
  readonly data: Data;
  /** The files of its story, in every language. */
  readonly entries: readonly StoryEntry[];
  /** Its story, where numbers lead nowhere. */
  readonly chapters: readonly Chapter[];
  /** What its sentences say where they name a row. */
  readonly say: Say;
  /** Names that several sentences share. */
  readonly definitions: readonly Definition[];
  /** Anchors that its page had once, by today's. */
  readonly formerAnchors: FormerAnchors;
  readonly figure: (id: string) => RenderedFigure;
}

/** While editors work, a saved CSV shows on the next request: then nothing is kept. */
const isDev = (): boolean => import.meta.env?.DEV === true;

/** A figure that bears the mark of each correction it shows, in its note: on pages, in embeds and in feeds alike. */
function withCorrections(
  figure: RenderedFigure,
  corrections: readonly Correction[],
  { tables }: Pick<Report, "tables">,
  data: AnyData,
  lang: Lang,
): RenderedFigure {
  const marks = corrections.map((correction) => correctionNote(correctionText(correction, tables, data, lang)));
  return { ...figure, corrections, note: [figure.note, ...marks].filter((text) => text !== "").join(" ") };
}

interface Content<Data> {
  readonly data: Data;
  readonly story: StorySource;
}

/** Content, and one word for the files it was read of. */
interface ReadContent extends Content<AnyData> {
  readonly digest: string;
}

function freshEdition<Data extends AnyData>(report: Report<Data>, { data, story }: Content<Data>, lang: Lang): Edition<Data> {
  const document = buildDocument();
  const rendered = new Map<string, RenderedFigure>();
  const say = sayIn(report, story.names, data, lang);
  let chapters: readonly Chapter[] | undefined;
  return {
    report,
    lang,
    data,
    entries: story.files,
    get chapters() {
      chapters ??= chaptersOf(story.files, lang, say);
      return chapters;
    },
    say,
    definitions: story.names.definitions,
    formerAnchors: formerAnchors(story.moved),
    figure: (id) => {
      const known = rendered.get(id);
      if (known) return known;
      const definition = report.figures.find((figure) => figure.id === id);
      if (definition === undefined)
        throw new Error(`Unknown figure: ${id}. Known: ${report.figures.map((figure) => figure.id).join(", ")}`);
      const drawn = definition.render(data, lang, document);
      const corrections = correctionsOfFigure(definition, drawn, report.tables, data, lang, document);
      const fresh = withCorrections(drawn, corrections, report, data, lang);
      rendered.set(id, fresh);
      return fresh;
    },
  };
}

const contents = new WeakMap<object, ReadContent>();
const editions = new WeakMap<object, Map<Lang, unknown>>();

/** Tables and story of a report. Throws a DataError with everything that is wrong with either. */
function checkedContent<Data extends AnyData>(report: Report<Data>): Content<Data> {
  const read = readData(report, fromFolder(dataFolder()));
  const story = readStory(shownStoryFolder(report));
  const inStory = process.env[checkedFlag] === "1" ? [] : storyProblemsOn(report, story, read);
  const all = [...read.problems, ...inStory];
  if (all.some(isError)) throw new DataError(all, defaultLang);
  return { data: read.data, story };
}

/** What the report's folders hold: read once a build, and in dev whenever a file is another. */
function currentContent<Data extends AnyData>(report: Report<Data>): Content<Data> {
  const digest = isDev() ? dataDigest(report, dataFolder()) + folderDigest(shownStoryFolder(report), storyFiles) : "";
  const known = contents.get(report);
  // Only this function puts anything into the map, by the report whose content it is.
  const content = known?.digest === digest ? (known as Content<AnyData> as Content<Data>) : checkedContent(report);
  contents.set(report, { ...content, digest });
  return content;
}

/** The edition of a report in a language: once a build, and in dev anew on each request. */
export function editionIn<Data extends AnyData>(report: Report<Data>, lang: Lang): Edition<Data> {
  const byLang = editions.get(report) ?? new Map<Lang, unknown>();
  editions.set(report, byLang);
  const known = isDev() ? undefined : (byLang.get(lang) as Edition<Data> | undefined);
  const edition = known ?? freshEdition(report, currentContent(report), lang);
  byLang.set(lang, edition);
  return edition;
}

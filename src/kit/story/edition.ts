import { buildDocument } from "../figure/document.ts";
import type { RenderedFigure, Still } from "../figure/figure.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Claims, Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { dataFolder } from "../table/folder.ts";
import { loadData } from "../table/load.ts";
import type { Facts } from "./fact.ts";

/** A report in one language, computed from its data: everything that pages print. */
export interface Edition<Data extends AnyData = AnyData> {
  readonly report: Report<Data>;
  readonly lang: Lang;
  readonly data: Data;
  readonly facts: Facts;
  readonly claims: Claims;
  readonly figure: (id: string) => RenderedFigure;
}

/** While editors work, a saved CSV shows on the next request: then nothing is kept. */
const isDev = (): boolean => import.meta.env?.DEV === true;

/** Draws each scene once, however many pages show it. */
function drawnOnce(figure: RenderedFigure): RenderedFigure {
  const stills = new Map<string, Still>();
  const still = (scene: string): Still => {
    const known = stills.get(scene) ?? figure.still(scene);
    stills.set(scene, known);
    return known;
  };
  return { ...figure, still };
}

function freshEdition<Data extends AnyData>(report: Report<Data>, data: Data, lang: Lang): Edition<Data> {
  const document = buildDocument();
  const rendered = new Map<string, RenderedFigure>();
  return {
    report,
    lang,
    data,
    facts: report.facts(data),
    claims: report.claims(data),
    figure: (id) => {
      const known = rendered.get(id);
      if (known) return known;
      const definition = report.figures.find((figure) => figure.id === id);
      if (definition === undefined)
        throw new Error(`Unknown figure: ${id}. Known: ${report.figures.map((figure) => figure.id).join(", ")}`);
      const fresh = drawnOnce(definition.render(data, lang, document));
      rendered.set(id, fresh);
      return fresh;
    },
  };
}

const dataOf = new WeakMap<object, AnyData>();
const editions = new WeakMap<object, Map<Lang, unknown>>();

/** What the report's folder of data holds: read once a build, in dev on each request. Throws a DataError with every problem. */
function currentData<Data extends AnyData>(report: Report<Data>): Data {
  const known = isDev() ? undefined : dataOf.get(report);
  // Only this function puts anything into the map, by the report whose data it is.
  const data = (known as Data | undefined) ?? loadData(report, dataFolder());
  dataOf.set(report, data);
  return data;
}

/** The edition of a report in a language: once a build, and in dev anew on each request. */
export function editionIn<Data extends AnyData>(report: Report<Data>, lang: Lang): Edition<Data> {
  const byLang = editions.get(report) ?? new Map<Lang, unknown>();
  editions.set(report, byLang);
  const known = isDev() ? undefined : (byLang.get(lang) as Edition<Data> | undefined);
  const edition = known ?? freshEdition(report, currentData(report), lang);
  byLang.set(lang, edition);
  return edition;
}

import { dataFolder } from "../table/folder.ts";
import { loadData } from "../table/load.ts";
import type { Data } from "../../report/tables/tables.ts";
import type { Lang } from "../i18n/languages.ts";
import { type Claims, claimsOf } from "../../report/facts/claims.ts";
import { type Facts, factsOf } from "../../report/facts/facts.ts";
import { buildDocument } from "../figure/document.ts";
import type { RenderedFigure, Still } from "../figure/figure.ts";
import { figures } from "../../report/figures/figures.ts";

/** Everything the pages of one language print, computed from data/. */
export interface Report {
  readonly data: Data;
  readonly facts: Facts;
  readonly claims: Claims;
  readonly figure: (id: string) => RenderedFigure;
}

let cached: Data | undefined;

/** Read once a build; in dev on each request, so that a saved CSV shows. */
function currentData(): Data {
  if (cached === undefined || import.meta.env.DEV) cached = loadData(dataFolder());
  return cached;
}

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

const reports = new Map<Lang, Report>();

/** The report of a language: once a build, and in dev anew on each request. */
export function reportIn(lang: Lang): Report {
  const known = import.meta.env.DEV ? undefined : reports.get(lang);
  const report = known ?? freshReport(lang);
  reports.set(lang, report);
  return report;
}

function freshReport(lang: Lang): Report {
  const data = currentData();
  const document = buildDocument();
  const rendered = new Map<string, RenderedFigure>();
  return {
    data,
    facts: factsOf(data),
    claims: claimsOf(data),
    figure: (id) => {
      const known = rendered.get(id);
      if (known) return known;
      const definition = figures.find((figure) => figure.id === id);
      if (definition === undefined) throw new Error(`Unknown figure: ${id}. Known: ${figures.map((figure) => figure.id).join(", ")}`);
      const fresh = drawnOnce(definition.render(data, lang, document));
      rendered.set(id, fresh);
      return fresh;
    },
  };
}

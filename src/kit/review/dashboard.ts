import { columnWidths } from "../embed/embed-metadata.ts";
import { figures } from "../../report/figures/figures.ts";
import { buildDocument } from "../figure/document.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import { type Changes, changesSince } from "./changes.ts";
import { type Edition, editionNow } from "./snapshot.ts";
import { DeskError } from "./git.ts";
import { type TableState, tableStates, unarchived } from "./overview.ts";
import { changesHtml } from "./page.ts";
import { escapeHtml } from "./print.ts";

export interface FigureProof {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly stills: readonly { readonly width: number; readonly svg: string }[];
}

/** All that the desk's page shows. */
export interface Sheet {
  readonly tables: readonly TableState[];
  readonly unarchived: ReturnType<typeof unarchived>;
  readonly sources: number;
  readonly changesHtml: string;
  /** Every figure's still in both languages; empty while the data cannot be drawn. */
  readonly proofs: readonly FigureProof[];
}

function proofsOf({ data }: Edition): FigureProof[] {
  const document = buildDocument();
  return figures.flatMap((figure) =>
    langs.map((lang) => {
      const rendered = figure.render(data, lang, document);
      const stills = columnWidths.map((width) => ({ width, svg: rendered.drawn(figure.still, width).outerHTML }));
      return { id: figure.id, title: rendered.title, lang, stills };
    }),
  );
}

function changesOrWhyNot(lang: Lang): { readonly html: string; readonly changes?: Changes } {
  try {
    const changes = changesSince(lang);
    return { html: changesHtml(changes, lang), changes };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { html: `<p>${escapeHtml(error.said[lang])}</p>` };
  }
}

/** The state of the newsroom's work as the files stand now. */
export function sheet(lang: Lang, today: number): Sheet {
  const edition = editionNow();
  const { html, changes } = changesOrWhyNot(lang);
  return {
    tables: tableStates(edition, lang, today),
    unarchived: unarchived(edition.data),
    sources: edition.data.sources.length,
    changesHtml: html,
    proofs: changes !== undefined && changes.faults.length > 0 ? [] : proofsOf(edition),
  };
}

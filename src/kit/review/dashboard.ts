import { markupOf } from "../drawing/markup.ts";
import { columnWidths } from "../embed/embed-metadata.ts";
import { withoutRasters } from "../drawing/raster.ts";
import { buildDocument } from "../figure/document.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import { type Changes, changesSince } from "./changes.ts";
import { type Snapshot, currentSnapshot } from "./snapshot.ts";
import { DeskError } from "./git.ts";
import { type TableState, tableStates, unarchived } from "./overview.ts";
import { changesHtml } from "./page.ts";
import { escapeHtml } from "../figure/escape.ts";

export interface FigureProof {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly stills: readonly { readonly width: number; readonly svg: string }[];
}

/** All that the desk's page shows. */
export interface Dashboard {
  readonly tables: readonly TableState[];
  readonly unarchived: ReturnType<typeof unarchived>;
  readonly sources: number;
  readonly changesHtml: string;
  /** Every figure's still in both languages; empty while the data cannot be drawn. */
  readonly proofs: readonly FigureProof[];
}

function proofsOf({ report, data }: Snapshot): FigureProof[] {
  const document = buildDocument();
  return report.figures.flatMap((figure) =>
    langs.map((lang) => {
      const rendered = figure.render(data, lang, document);
      const stills = columnWidths.map((width) => ({ width, svg: withoutRasters(markupOf(rendered.drawn(figure.still, width))) }));
      return { id: figure.id, title: rendered.title, lang, stills };
    }),
  );
}

function changesOrWhyNot(report: Report, lang: Lang): { readonly html: string; readonly changes?: Changes } {
  try {
    const changes = changesSince(report, lang);
    return { html: changesHtml(changes, lang), changes };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { html: `<p>${escapeHtml(error.said[lang])}</p>` };
  }
}

/** The state of the newsroom's work as the files stand now. */
export function dashboard(report: Report, lang: Lang, today: number): Dashboard {
  const snapshot = currentSnapshot(report);
  const { html, changes } = changesOrWhyNot(report, lang);
  return {
    tables: tableStates(snapshot, lang, today),
    unarchived: unarchived(snapshot.data),
    sources: snapshot.data.sources.length,
    changesHtml: html,
    proofs: changes !== undefined && changes.faults.length > 0 ? [] : proofsOf(snapshot),
  };
}

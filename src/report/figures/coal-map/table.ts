import { yearCell } from "../../../kit/figure/cell.ts";
import type { FigureRow, FigureTable } from "../../../kit/figure/table.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { coalSites } from "../../tables/coal-sites.ts";
import type { CoalMapSeries, CoalSite } from "./series.ts";

const columns = ["name", "kind", "status", "mw", "since", "lon", "lat", "note"] as const;
export type Column = (typeof columns)[number];

/** What the cells say. */
export interface RowWords {
  readonly kinds: Readonly<Record<CoalSite["kind"], string>>;
  readonly statuses: Readonly<Record<CoalSite["status"], string>>;
}

const none = "";

function rowsIn({ sites, otherSources }: CoalMapSeries, format: Format, words: RowWords): FigureRow<Column>[] {
  return sites.map((site, index) => ({
    key: site.id,
    cells: {
      name: site.name,
      kind: words.kinds[site.kind],
      status: words.statuses[site.status],
      mw: site.capacity_mw ?? none,
      since: site.first_year === null ? none : yearCell(site.first_year),
      lon: site.lon,
      lat: site.lat,
      note: site[`note_${format.lang}`] ?? none,
    },
    rows: [rowName(coalSites, site)],
    // Who counts otherwise is a source of the figure, and of no row of its table.
    sources: index === 0 ? [site.source_id, ...otherSources] : [site.source_id],
  }));
}

export const table: FigureTable<CoalMapSeries, Column, { readonly rows: RowWords }> = {
  columns,
  rows: (series, format, { rows }) => rowsIn(series, format, rows),
};

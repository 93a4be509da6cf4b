import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../report.ts";

/** What a stylesheet says where the charts' own styles are to stand. No such file: which they are depends on the report. */
export const chartImport = '@import "virtual:charts.css";';

/** Of a report, what tells where its charts' styles are. */
export type Styled = Pick<Report, "folder"> & { readonly figures: readonly { readonly folder: string }[] };

/**
 * Files that style a report's charts, from what all share to what is one figure's own: the kit's, those of rooms that figures
 * share, and `style.css` of each figure's folder, in the order of the figures. Paths from the project's root.
 */
export const chartStylesheets = ({ folder, figures }: Styled): string[] => [
  "src/kit/drawing/chart.css",
  ...globSync(`${folder}/*/style.css`).toSorted(),
  ...new Set(figures.map((figure) => `${folder}/figures/${figure.folder}/style.css`)),
];

/** Everything that styles a report's charts, as one stylesheet. */
export const chartStylesheet = (report: Styled): string =>
  chartStylesheets(report)
    .map((path) => readFileSync(path, "utf8"))
    .join("");

/** A stylesheet with those that it imports in their places, the charts' among them. */
export function bundledStylesheet(path: string, report: Styled): string {
  const imported = (_: string, other: string): string => bundledStylesheet(join(dirname(path), other), report);
  return readFileSync(path, "utf8")
    .replace(chartImport, () => chartStylesheet(report))
    .replaceAll(/@import "(\.[^"]+)";/g, imported);
}

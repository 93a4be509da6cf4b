import type { ProvinceYear } from "../../tables/fdi-by-province.ts";
import type { Data } from "../../tables/tables.ts";
import { fdiProvincesScenes } from "./scenes.ts";

/** The ministry's count of the report's own province, year by year: the table of all provinces is the ministry's. */
export function ministryCounts({ fdi_by_province }: Pick<Data, "fdi_by_province">): ProvinceYear[] {
  const { home } = fdiProvincesScenes.read().settings;
  return fdi_by_province.filter(({ province, total }) => province === home && total !== null);
}

import { figure } from "../../../kit/figure/figure.ts";
import { needsIndicator } from "../../tables/needs.ts";
import { manufacturingShare as chart } from "./chart.ts";
import { manufacturingShareScenes } from "./scenes.ts";
import { manufacturingShare as series } from "./series.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Manufacturing's share of GRDP against the goals for 2025 and 2030. */
export const manufacturingShare = figure({
  id: "manufacturing-share",
  // The story tells its finding in a clause; the figure stands in the gallery.
  freeStanding: true,
  series,
  check: (data) => needsIndicator(data, "manufacturing-share", "manufacturing-share"),
  chart,
  scenes: manufacturingShareScenes,
  still: "outcomes",
  words: { vi, en },
  table,
});

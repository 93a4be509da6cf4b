import { one } from "../../../kit/figure/scene-parameters.ts";
import { id, optional } from "../../../kit/table/columns.ts";
import { integer } from "../../../kit/table/number-columns.ts";
import { sceneFile } from "../../scene-file.ts";

const year = integer({ vi: "Năm", en: "Year" }, { min: 2000, max: 2100 });
const ranked = { table: "fdi_by_province", column: "year" };

/** The ranking of one year, then of the next with the year before marked on its bars. */
export const fdiProvincesScenes = sceneFile.of("fdi-provinces", {
  settings: {
    home: one(id({ vi: "Tỉnh của bài", en: "The report's own province" }), { among: { table: "fdi_by_province", column: "province" } }),
  },
  scene: { year: one(year, { among: ranked }), before: one(optional(year), { among: ranked }) },
});

import { byId, one } from "../../../kit/figure/scene-parameters.ts";
import { shapedScenes } from "../../../kit/figure/scene-source.ts";
import { choice, optional } from "../../../kit/table/columns.ts";
import { integer } from "../../../kit/table/number-columns.ts";
import { sceneFile } from "../../scene-file.ts";
import { milestones } from "../../tables/milestones.ts";
import type { ListOf19Scene } from "./chart.ts";

const inFile = sceneFile.of("list-of-19", {
  settings: {
    year: one(integer({ vi: "Năm của danh mục", en: "Year of the list" }, { min: 2000, max: 2100 })),
    /** Projects whose steps stand in milestones.csv as well, under the name of a plant. */
    plants: byId("projects", milestones.columns.plant, { length: 1 }),
  },
  scene: { stress: one(optional(choice({ vi: "Nhấn vào", en: "Stress" }, ["operating", "pending", "named"]))) },
});

/** The whole list, then each part of it, then the few that have a name. */
export const listOf19Scenes = shapedScenes(inFile, ({ stress }): ListOf19Scene => (stress === null ? {} : { stress }));

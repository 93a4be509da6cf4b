import { one } from "../../../kit/figure/scene-parameters.ts";
import { choice, reference } from "../../../kit/table/columns.ts";
import { sceneFile } from "../../scene-file.ts";

/** What was found; then the year of which only an expectation was; then a year without the project that was given up. */
export const fdiByYearScenes = sceneFile.of("fdi-by-year", {
  settings: { withdrawn: one(reference({ vi: "Dự án bị chấm dứt", en: "The project that was given up" }, "projects")) },
  scene: { view: one(choice({ vi: "Cho thấy", en: "What is shown" }, ["found", "expected", "without"])) },
});

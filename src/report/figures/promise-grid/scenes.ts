import { one } from "../../../kit/figure/scene-parameters.ts";
import { choice, reference } from "../../../kit/table/columns.ts";
import { day } from "../../../kit/table/date-columns.ts";
import { sceneFile } from "../../scene-file.ts";

const promise = (vi: string, en: string) => one(reference({ vi, en }, "promises"));

/** The field of dots, from the sum of one day to what came after. */
export const promiseGridScenes = sceneFile.of("promise-grid", {
  settings: {
    /** The day of the count; its year is the one in the middle of the last scene. */
    counted: one(day({ vi: "Ngày đếm", en: "Day of the count" }), { among: { table: "fdi_checkpoints", column: "as_of" } }),
    goal: promise("Mốc cả năm", "Goal of the year"),
    addition: promise("Phần dự kiến thêm đến cuối năm", "What was expected on top by the end of the year"),
    next_year: promise("Dự kiến của năm sau", "What was expected of the next year"),
    ahead: promise("Mục tiêu của năm chưa hết", "Goal of the year that is not over"),
  },
  scene: {
    view: one(
      choice({ vi: "Cách xếp chấm", en: "How the dots stand" }, ["field", "registered", "parts", "parks", "outcome", "years", "ahead"]),
    ),
  },
});

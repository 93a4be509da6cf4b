import { list, one } from "../../../kit/figure/scene-parameters.ts";
import { optional, reference } from "../../../kit/table/columns.ts";
import { day } from "../../../kit/table/date-columns.ts";
import { integer } from "../../../kit/table/number-columns.ts";
import { sceneFile } from "../../scene-file.ts";

const counted = { table: "fdi_checkpoints", column: "as_of" };
const year = integer({ vi: "Năm", en: "Year" }, { min: 2000, max: 2100 });
const countedYear = { ...counted, byYear: true };

/** Year after year, each with the ones before it behind, and each halted where its story turns. */
export const fdiRaceScenes = sceneFile.of("fdi-race", {
  settings: {
    /** What was said of a year's end, and the day whose figures it was said with. */
    promise: one(reference({ vi: "Lời hẹn", en: "Promise" }, "promises")),
    promised_with: one(day({ vi: "Nêu cùng số liệu ngày", en: "Said with the figures of" }), { among: counted }),
  },
  scene: {
    lead: one(year, { among: countedYear }),
    behind: list(year, { among: countedYear }),
    /** The year told about is shown to this day, and goes on in a later scene. */
    until: one(optional(day({ vi: "Đến ngày", en: "Until" })), { among: counted }),
  },
});

import { list, one } from "../../../kit/figure/scene-parameters.ts";
import { choice, optional, reference } from "../../../kit/table/columns.ts";
import { date } from "../../../kit/table/date-columns.ts";
import { sceneFile } from "../../scene-file.ts";

/** Each plant alone fills the picture, first as far as could be seen at an earlier day, then whole; then both on common axes. */
export const slipScenes = sceneFile.of("slip-chart", {
  settings: {
    /** The promise whose outcome tells whether building of the power plant has begun at all. */
    ground_breaking: one(reference({ vi: "Lời hẹn khởi công", en: "Promise of a ground-breaking" }, "promises")),
    /** The statement that the article made: its mark says so. */
    article: one(optional(reference({ vi: "Lời của bài báo", en: "Statement of the article" }, "milestones"))),
  },
  scene: {
    plants: list(choice({ vi: "Nhà máy", en: "Plant" }, ["car", "lng"])),
    /** The picture shows what could be known at its end, on the axes of all that is known now. */
    until: one(optional(date({ vi: "Đến hết", en: "Until the end of" }))),
  },
});

import { list, one } from "../../../kit/figure/scene-parameters.ts";
import { choice, optional, reference, text } from "../../../kit/table/columns.ts";
import { sceneFile } from "../../scene-file.ts";

/** The same circles, re-grouped by what a step asks; then the largest one leaves. */
export const projectsScenes = sceneFile.of("projects", {
  settings: { withdrawn: one(reference({ vi: "Dự án bị chấm dứt", en: "The project that was given up" }, "projects")) },
  scene: {
    group_by: one(choice({ vi: "Xếp theo", en: "Grouped by" }, ["capital", "country", "park", "status"])),
    /** Whether the project that was given up still stands among the others, or has left. */
    withdrawal: one(optional(choice({ vi: "Dự án bị chấm dứt", en: "The project that was given up" }, ["pending", "done"]))),
    /** The projects that its step names; without it, the scene speaks of all. */
    focus: list(reference({ vi: "Dự án được nhắc tới", en: "Project that is spoken of" }, "projects")),
    /** Investors whose projects its step names all together. */
    focus_investors: list(text({ vi: "Chủ đầu tư được nhắc tới", en: "Investor that is spoken of" }), {
      among: { table: "projects", column: "investor" },
    }),
  },
});

import { list, one } from "../../../kit/figure/scene-parameters.ts";
import { choice, reference } from "../../../kit/table/columns.ts";
import { sceneFile } from "../../scene-file.ts";

/** The whole ledger, read as a list; its promises by verdict; the few that a step speaks of. */
export const ledgerScenes = sceneFile.of("ledger", {
  settings: {},
  scene: {
    view: one(choice({ vi: "Cách xem", en: "View" }, ["all", "verdicts", "rows"])),
    rows: list(reference({ vi: "Lời hẹn được nhắc tới", en: "Promise that is spoken of" }, "promises")),
  },
});

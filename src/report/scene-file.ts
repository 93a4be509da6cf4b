import { sceneFileAt } from "../kit/figure/scene-source.ts";

/** Beside the story: what a scene shows of which rows, days and years. Editors extend it. The environment may name another, as for the data. */
export const sceneFile = sceneFileAt(process.env["SCENES"] ?? "src/report/story/scenes.yaml");

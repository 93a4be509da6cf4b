import { sceneFileAt } from "../kit/figure/scene-source.ts";

/** Beside the story: what a scene shows of which rows, days and years. Editors extend it. */
export const sceneFile = sceneFileAt("src/report/story/scenes.yaml");

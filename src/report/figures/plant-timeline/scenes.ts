import { list, one } from "../../../kit/figure/scene-parameters.ts";
import { shapedScenes } from "../../../kit/figure/scene-source.ts";
import { choice, optional, reference } from "../../../kit/table/columns.ts";
import { sceneFile } from "../../scene-file.ts";
import type { TimelineScene } from "./chart.ts";

const kinds = ["planned", "actual"] as const;

/** Everything; then what was planned and what happened, each alone. */
export const plantTimelineScenes = {
  all: { kinds, focus: [] },
  planned: { kinds: ["planned"], focus: [] },
  actual: { kinds: ["actual"], focus: [] },
} as const satisfies Record<string, TimelineScene>;

const inFile = sceneFile.of("plant-timeline-lng", {
  settings: {},
  scene: {
    kind: one(optional(choice({ vi: "Chỉ loại", en: "This kind alone" }, kinds))),
    /** The steps that its text names; without it, the scene lists all. */
    focus: list(reference({ vi: "Việc được nhắc tới", en: "Step that is spoken of" }, "milestones")),
  },
});

/** Of the plant that the story tells step by step: the same, and what each step speaks of. */
export const toldScenes = shapedScenes(inFile, ({ kind, focus }): TimelineScene => ({ kinds: kind === null ? kinds : [kind], focus }));

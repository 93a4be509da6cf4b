import { type Grouping, isInDollars, isInForce, type ProjectsSeries } from "../../projects/projects.ts";
import { type Chart, stageHeight } from "../../../kit/drawing/chart.ts";
import { drawWithdrawal } from "./withdrawn-project.ts";
import type { DrawContext, ProjectsWords } from "./field.ts";
import { drawGroups } from "./groups.ts";
import { drawKey } from "../../../kit/drawing/key.ts";
import { statusItems } from "../../projects/status-key.ts";
import { svgRoot } from "../../../kit/drawing/svg.ts";

export type { ProjectsWords } from "./field.ts";

export interface ProjectsScene {
  readonly group_by: Grouping;
  /** All that stands as one field: with the project that was given up still in it, or gone out of it. */
  readonly withdrawal: "pending" | "done" | null;
  /** Ids of the projects that the scene speaks of. Of a field it is always the one that was given up. */
  readonly focus: readonly string[];
  /** Investors all of whose projects it speaks of. */
  readonly focus_investors: readonly string[];
}

const keyGap = 10;

/** Ids of the projects that a scene speaks of. */
function focusOf({ focus, focus_investors: investors, withdrawal }: ProjectsScene, series: ProjectsSeries): ReadonlySet<string> {
  if (withdrawal !== null) return new Set([series.withdrawal.dot.id]);
  const theirs = series.dots.filter(({ investor }) => investor !== null && investors.includes(investor));
  return new Set([...focus, ...theirs.map(({ id }) => id)]);
}

/** Every project that can be named, by what a step compares. */
export const projects: Chart<ProjectsSeries, ProjectsWords, ProjectsScene> = (series, options) => {
  const { document, width, words, label, scene } = options;
  const { withdrawal, group_by: grouping } = scene;
  const shown =
    withdrawal !== null ? series.dots.filter((dot) => dot === series.withdrawal.dot || (isInForce(dot) && isInDollars(dot))) : series.dots;
  const keyAt = (top: number) =>
    grouping === "status" ? { marks: [], height: 0 } : drawKey(document, statusItems(document, shown, width, words), top, width);
  const room = stageHeight(width) - keyAt(0).height - keyGap;
  const context: DrawContext = { ...options, focus: focusOf(scene, series) };
  const drawing =
    withdrawal !== null ? drawWithdrawal(context, series, withdrawal, room) : drawGroups(context, series.groups[grouping], grouping);
  const key = keyAt(drawing.height + keyGap);
  return svgRoot({ document, width, height: drawing.height + (key.height > 0 ? key.height + keyGap : 4), name: "projects", label }, [
    ...drawing.marks,
    ...key.marks,
  ]);
};

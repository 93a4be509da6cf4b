import { type Grouping, isInDollars, isInForce, type ProjectDot, type ProjectsSeries } from "../../projects/projects.ts";
import { type Chart, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { drawWithdrawal } from "./withdrawn-project.ts";
import type { DrawContext, ProjectsWords } from "./field.ts";
import { drawGroups, unitThatFits } from "./groups.ts";
import { drawKey, type KeyItem } from "../../../kit/drawing/key.ts";
import { diamondItems, statusItems } from "../../projects/status-key.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
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

/** Its subtitle is one line, so on a phone its picture has two lines of small letters more than others have. CSS pixels. */
const roomIn = (width: number): number => stageHeight(width) + (isNarrow(width) ? typeScale.small.line * 2 : 0);

/** Ids of the projects that a scene speaks of. */
function focusOf({ focus, focus_investors: investors, withdrawal }: ProjectsScene, series: ProjectsSeries): ReadonlySet<string> {
  if (withdrawal !== null) return new Set([series.withdrawal.dot.id]);
  const theirs = series.dots.filter(({ investor }) => investor !== null && investors.includes(investor));
  return new Set([...focus, ...theirs.map(({ id }) => id)]);
}

/** Before it left, the project that was given up was one with a certificate, where it had one. */
function beforeItLeft(series: ProjectsSeries): ProjectsSeries {
  const { withdrawal } = series;
  if (withdrawal.certified === null) return series;
  const dot = { ...withdrawal.dot, status: "licensed" as const };
  return { ...series, dots: series.dots.map((one) => (one === withdrawal.dot ? dot : one)), withdrawal: { ...withdrawal, dot } };
}

/** Groupings that a step turns into one another, while the reader looks on. */
const turned: readonly Grouping[] = ["country", "status"];

/** What explains the marks. Statuses stand under their own names, so of their key only the diamond is left. */
function keyItems(options: Pick<DrawContext, "document" | "width" | "words">, dots: readonly ProjectDot[], grouping: Grouping): KeyItem[] {
  const { document, width, words } = options;
  return (grouping === "status" ? diamondItems : statusItems)(document, dots, width, words);
}

/** The largest circles that a grouping has room for, and those it turns into: so a project stays as large as it was. */
function unitOf(context: DrawContext, { groups }: ProjectsSeries, grouping: Grouping, roomOf: (grouping: Grouping) => number): number {
  return Math.min(...[grouping, ...turned].map((each) => unitThatFits(context, groups[each], each, roomOf(each))));
}

/** Every project that can be named, by what a step compares. */
export const projects: Chart<ProjectsSeries, ProjectsWords, ProjectsScene> = (told, options) => {
  const { document, width, label, scene } = options;
  const { withdrawal, group_by: grouping } = scene;
  const series = withdrawal === "pending" ? beforeItLeft(told) : told;
  const shown =
    withdrawal !== null ? series.dots.filter((dot) => dot === series.withdrawal.dot || (isInForce(dot) && isInDollars(dot))) : series.dots;
  const keyAt = (top: number, of: Grouping) => drawKey(document, keyItems(options, shown, of), top, width);
  const roomOf = (of: Grouping) => roomIn(width) - keyAt(0, of).height - keyGap;
  const context: DrawContext = { ...options, focus: focusOf(scene, series) };
  const drawing =
    withdrawal !== null
      ? drawWithdrawal(context, series, withdrawal, roomOf(grouping))
      : drawGroups({ ...context, unit: unitOf(context, series, grouping, roomOf) }, series.groups[grouping], grouping);
  const key = keyAt(drawing.height + keyGap, grouping);
  return svgRoot({ document, width, height: drawing.height + (key.height > 0 ? key.height + keyGap : 4), name: "projects", label }, [
    ...drawing.marks,
    ...key.marks,
  ]);
};

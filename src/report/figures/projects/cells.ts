import type { Format } from "../../../kit/i18n/format.ts";
import { balanceText } from "../../../kit/drawing/balance-text.ts";
import { isNarrow } from "../../../kit/drawing/chart.ts";
import type { Shape } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { type Letters, typeScale } from "../../../kit/drawing/type-scale.ts";
import { type Cluster, packProjects } from "../../projects/cluster.ts";
import { type Group, type Grouping, isInDollars, isInForce } from "../../projects/projects.ts";
import { sums } from "../../projects/sums.ts";
import { countryIn } from "../../projects/words.ts";
import type { DrawContext, ProjectsWords, SizedContext } from "./field.ts";

interface Line {
  readonly text: string;
  readonly isName: boolean;
}

/** A group before it has a place: its projects packed, its words broken into lines. */
export interface Cell {
  readonly cluster: Cluster;
  readonly lines: readonly Line[];
  /** Of the widest line. */
  readonly textWidth: number;
}

/** Where lines of words hang: their top, and the x of their start or of their middle. */
interface Place {
  readonly x: number;
  readonly top: number;
  readonly anchor: "start" | "middle";
}

/** A phone's stage holds all groups of a scene: their words are small there. */
export const lettersIn = (width: number): Letters => (isNarrow(width) ? typeScale.small : typeScale.body);

/** What a group is called, on the picture and to a screen reader. */
export function groupName({ key, dots }: Group, grouping: Grouping, words: ProjectsWords, lang: Format["lang"]): string {
  if (grouping === "park") return key === null ? words.unknown.park : (dots[0]?.parkNames?.[lang] ?? key);
  if (key === null) return words.unknown.country;
  if (grouping === "country") return countryIn(key, lang);
  const names: Readonly<Record<string, string>> = { status: words.statuses, capital: words.capital }[grouping];
  return names[key] ?? key;
}

/** Its name first, then how many projects it has, in a list on the same line, and what they come to. */
function groupLines(group: Group, grouping: Grouping, { words, format, width }: DrawContext, isListed: boolean): string[] {
  const { tally, dots } = group;
  const left = Math.round(dots.filter((dot) => !isInForce(dot) && isInDollars(dot)).reduce((sum, { capital }) => sum + (capital ?? 0), 0));
  const name = groupName(group, grouping, words, format.lang);
  const amount = format.amount(left, "million-usd");
  const count = words.projects(tally.projects || dots.length);
  const head = isListed ? [`${name}, ${count.replaceAll(" ", "\u00a0")}`] : [name, count];
  if (tally.projects === 0) return [...head, ...(left > 0 ? [amount] : [])];
  // On a phone its unit is that of the sum above it.
  const notCounted = words.notCounted(isNarrow(width) && tally.usd > 0 ? format.number(left) : amount);
  return [...head, ...sums(tally, format), ...(left > 0 ? [notCounted] : [])];
}

const weightOf = (isName: boolean) => (isName ? 600 : 400);

export const clusterOf = (group: Group, { unit }: SizedContext): Cluster => packProjects(group.dots, unit);

interface Words {
  /** CSS pixels that a line of them may take. */
  readonly room: number;
  readonly isListed?: boolean;
}

export function cellOf(group: Group, grouping: Grouping, context: SizedContext, { room, isListed = false }: Words): Cell {
  const { size } = lettersIn(context.width);
  const lines = groupLines(group, grouping, context, isListed).flatMap((line, index) => {
    const isName = index === 0;
    return (isName ? balanceText : wrapText)(line, room, size, weightOf(isName)).map((text): Line => ({ text, isName }));
  });
  const widths = lines.map(({ text, isName }) => textWidth(text, size, weightOf(isName)));
  return { cluster: clusterOf(group, context), lines, textWidth: Math.max(...widths) };
}

/** The words of a group, and the room that they take. */
export function drawLines({ document, width }: DrawContext, lines: readonly Line[], { x, top, anchor }: Place) {
  const { size, line: lineHeight } = lettersIn(width);
  const marks = lines.map(({ text, isName }, index) => {
    const classes = [isNarrow(width) ? "small" : "", isName ? "strong" : "muted"].filter(Boolean).join(" ");
    const y = top + size + index * lineHeight;
    return svgElement(document, "text", { x, y, "text-anchor": anchor === "start" ? undefined : anchor, class: classes }, [text]);
  });
  const taken = lines.map(({ text, isName }, index): Shape => {
    const across = textWidth(text, size, weightOf(isName));
    const x0 = anchor === "start" ? x : x - across / 2;
    const y0 = top + index * lineHeight;
    return { kind: "box", x0, y0, x1: x0 + across, y1: y0 + lineHeight };
  });
  return { marks, taken };
}

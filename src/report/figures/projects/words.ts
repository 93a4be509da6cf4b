import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { Group, Grouping, ProjectsSeries } from "../../projects/projects.ts";
import { groupName } from "./cells.ts";
import type { ProjectsWords } from "./chart.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<ProjectsSeries, ProjectsWords, Column>;

export const money = (usd: number, format: Format): string => format.amount(Math.round(usd), "million-usd");

/** "Đài Loan: 9 dự án, 1.854 triệu USD; …", for a screen reader. */
export function spoken({ groups }: ProjectsSeries, grouping: Grouping, words: ProjectsWords, format: Format): string {
  const of = (group: Group) => [
    words.projects(group.tally.projects || group.dots.length),
    ...(group.tally.usd > 0 ? [money(group.tally.usd, format)] : []),
  ];
  return groups[grouping].map((group) => `${groupName(group, grouping, words, format.lang)}: ${of(group).join(", ")}`).join("; ");
}

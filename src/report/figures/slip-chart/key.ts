import { isNarrow } from "../../../kit/drawing/chart.ts";
import type { KeyItem } from "../../../kit/drawing/key.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { endOf } from "../../../kit/table/time.ts";
import { type Drawing, markRadius } from "./frame.ts";
import type { SlipPlant } from "./series.ts";

type Telling = Pick<Drawing, "document" | "words"> & { readonly width: number };

const width = 22;

/**
 * What marks mean, of those that are drawn. What the subtitle or a label says is not said again.
 *
 * @param whole whether the picture knows all that is known today
 */
export function keyItems({ document, words, width: pictureWidth }: Telling, plants: readonly SlipPlant[], whole: boolean): KeyItem[] {
  const statements = plants.flatMap((plant) => plant.statements);
  const line =
    (className: string): KeyItem["mark"] =>
    (x, y) =>
      svgElement(document, "path", { d: `M${x - width / 2},${y}h${width}`, class: className });
  const bar =
    (className: string): KeyItem["mark"] =>
    (x, y) =>
      svgElement(document, "rect", { x: x - markRadius, y: y - 7, width: markRadius * 2, height: 14, rx: markRadius, class: className });
  const narrow = isNarrow(pictureWidth);
  const isOverdue = statements.some(({ ordered, until, due }) => ordered && until > endOf(due));
  return [
    { word: words.key.promised, width: markRadius * 2 + 2, mark: bar("promised") },
    ...(statements.some(({ ordered }) => !ordered)
      ? [{ word: words.key.loose, width: markRadius * 2 + 2, mark: bar("promised loose") }]
      : []),
    ...(isOverdue && narrow ? [{ word: words.overdue, width, mark: line("overdue") }] : []),
    ...(whole && plants.some(({ actual }) => actual === null) ? [{ word: words.key.carried, width, mark: line("stairs carried") }] : []),
  ];
}

import { svgElement } from "../../../kit/drawing/svg.ts";
import type { ProjectDot } from "../../projects/projects.ts";
import { scaleKm } from "../../map/map-stage.ts";
import type { KeyItem } from "../../../kit/drawing/key.ts";
import { statusItems } from "../../projects/status-key.ts";
import type { Stage } from "./viewport.ts";

/** A capital whose circle fits a line of the key. */
const sampleCapital = (unit: number): number => [100, 50, 20].find((capital) => unit * Math.sqrt(capital) <= 9) ?? 10;

/** What marks mean: each status that is shown, how large a circle is, what a square is, and how far a kilometre. */
export function keyItems({ document, view, words, format, unit }: Stage, dots: readonly ProjectDot[]): KeyItem[] {
  const [km, sample] = [scaleKm(view), sampleCapital(unit)];
  const [bar, r] = [km * view.pixelsPerKm, unit * Math.sqrt(sample)];
  return [
    ...statusItems(document, dots, view.width, words),
    {
      word: format.amount(sample, "million-usd"),
      width: r * 2,
      mark: (x, y) => svgElement(document, "circle", { cx: x, cy: y, r, class: "sample" }),
    },
    {
      word: words.park,
      width: 12,
      mark: (x, y) => svgElement(document, "rect", { x: x - 6, y: y - 6, width: 12, height: 12, class: "park" }),
    },
    {
      word: words.km(format.number(km)),
      width: bar,
      mark: (x, y) =>
        svgElement(document, "path", { d: `M${Math.round(x - bar / 2)} ${Math.round(y - 3)}v6h${Math.round(bar)}v-6`, class: "scale" }),
    },
  ];
}

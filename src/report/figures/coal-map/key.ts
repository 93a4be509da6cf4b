import { svgElement } from "../../../kit/drawing/svg.ts";
import { scaleKm } from "../../map/map-stage.ts";
import type { KeyItem } from "../../../kit/drawing/key.ts";
import { type Mark, shapeOf } from "./marks.ts";
import type { CoalSite } from "./series.ts";
import type { Stage } from "./stage.ts";

type Sample = Pick<CoalSite, "kind" | "status">;

const sampleMw = 500;

/** What the marks in view mean, how large a circle is, and how far a kilometre. */
export function keyItems({ document, view, words, format, unit }: Stage, marks: readonly Mark[]): KeyItem[] {
  const km = scaleKm(view);
  const bar = km * view.pixelsPerKm;
  const r = unit * Math.sqrt(sampleMw);
  const item = (word: string, sample: Sample, radius: number): KeyItem[] =>
    marks.some(({ placed: { site } }) => site.kind === sample.kind && site.status === sample.status)
      ? [{ word, width: 2 * radius, mark: (x, y) => shapeOf(document, { x, y, r: radius }, sample) }]
      : [];
  return [
    ...item(words.station(format.amount(sampleMw, "mw")), { kind: "power-station", status: "operating" }, r),
    ...item(words.mine, { kind: "mine", status: "operating" }, 4),
    ...item(words.closedMine, { kind: "mine", status: "retired" }, 4),
    ...item(words.port, { kind: "port", status: "operating" }, 6),
    {
      word: words.km(format.number(km)),
      width: bar,
      mark: (x, y) => {
        const d = `M${Math.round(x - bar / 2)} ${Math.round(y - 3)}v6h${Math.round(bar)}v-6`;
        return svgElement(document, "path", { d, class: "scale" });
      },
    },
  ];
}

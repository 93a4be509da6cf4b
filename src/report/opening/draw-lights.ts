import { type Label, type PlacedLabel, placeLabels, type Spot } from "../../kit/drawing/labels.ts";
import { type Disc, type Shape, sheetOf } from "../../kit/drawing/shapes.ts";
import { svgElement } from "../../kit/drawing/svg.ts";
import { typeScale } from "../../kit/drawing/type-scale.ts";
import type { Format } from "../../kit/i18n/format.ts";
import { fit } from "../map/projection.ts";
import type { Light } from "./lights.ts";
import type { OpeningView } from "./views.ts";

/** How one screen's lights are drawn, in units of its drawing. */
export interface LightScale {
  /** The drawing is this many units wide; letters are as large as on every chart. */
  readonly width: number;
  /** Radius of a power station of one MW, of a mine and of a plant. */
  readonly mw: number;
  readonly mine: number;
  readonly plant: number;
  /** Where words stand on the picture no light says its name: so many units from the left. */
  readonly words: number;
  /** How many power stations say their name, the largest first. */
  readonly named: number;
}

interface Lit extends Disc {
  readonly light: Light;
}

const { small } = typeScale;
/** A glow reaches so many times as far as its light; that of a large one is as wide, not as bright, so it reaches less far. */
const reach = { station: 2.4, mine: 4.5, plant: 4 } as const;
/** Between a light and the words or lines beside it. */
const air = 2;
/** Plants of one park stand around its point like the seeds of a sunflower. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const radiusOf = ({ kind, mw }: Light, scale: LightScale): number => (kind === "station" ? scale.mw * Math.sqrt(mw ?? 0) : scale[kind]);

function placed(lights: readonly Light[], { bounds }: Pick<OpeningView, "bounds">, scale: LightScale): { lit: Lit[]; height: number } {
  const { projection, height } = fit(bounds, scale.width);
  const seen = new Map<string, number>();
  const lit = lights.map((light): Lit => {
    const [x = 0, y = 0] = projection([light.lon, light.lat]) ?? [];
    const r = radiusOf(light, scale);
    if (light.kind !== "plant") return { kind: "disc", x, y, r, light };
    const point = `${light.lon} ${light.lat}`;
    const index = seen.get(point) ?? 0;
    seen.set(point, index + 1);
    const away = 2.6 * r * Math.sqrt(index);
    return { kind: "disc", x: x + away * Math.cos(index * goldenAngle), y: y + away * Math.sin(index * goldenAngle), r, light };
  });
  return { lit, height };
}

/** Beside a light, then farther out at the end of a leader. */
const besides = ({ x, y, r }: Disc): Spot[] => {
  const gap = r + 6;
  const slanted = [26, 44, 62].flatMap((far) =>
    [-1, 1].map((side): Spot => {
      const [x1, y1] = [x + side * far * 0.6, y + r + far];
      return {
        x: x1,
        y: y1 + small.size,
        anchor: "middle",
        leader: { kind: "line", x0: x + side * (r + air) * 0.5, y0: y + (r + air) * 0.87, x1, y1 },
      };
    }),
  );
  return [
    { x: x + gap, y: y - 2, anchor: "start" },
    { x, y: y + gap + small.size, anchor: "middle" },
    { x, y: y - gap - small.line, anchor: "middle" },
    { x: x - gap, y: y - 2, anchor: "end" },
    ...[24, 40, 60].flatMap((far): Spot[] => [
      {
        x,
        y: y + gap + far + small.size,
        anchor: "middle",
        leader: { kind: "line", x0: x, y0: y + r + air, x1: x, y1: y + gap + far - 1 },
      },
      {
        x,
        y: y - gap - far - small.line,
        anchor: "middle",
        leader: { kind: "line", x0: x, y0: y - r - air, x1: x, y1: y - gap - far + 4 },
      },
    ]),
    ...slanted,
  ];
};

function namesOf(lit: readonly Lit[], scale: LightScale, height: number, format: Format): PlacedLabel[] {
  const stations = lit.filter(({ light }) => light.kind === "station").toSorted((a, b) => b.r - a.r);
  const labels = stations.slice(0, scale.named).map((station): Label => ({
    of: station.light.name,
    lines: [{ text: station.light.name, strong: true }, { text: format.amount(station.light.mw ?? 0, "mw") }],
    spots: besides(station),
  }));
  const taken: readonly Shape[] = lit.map((disc) => ({ ...disc, r: disc.r + air }));
  return placeLabels(labels, taken, { ...sheetOf(scale.width, height), x0: scale.words });
}

function drawName(document: Document, { label, spot }: PlacedLabel): SVGElement[] {
  const { leader, x, y, anchor } = spot;
  const line = leader && { x1: leader.x0, y1: leader.y0, x2: leader.x1, y2: leader.y1, class: "light-leader" };
  return [
    ...(line ? [svgElement(document, "line", line)] : []),
    // By the size of the letters, which the stylesheet chooses: wide screens enlarge the drawing, and not its words.
    svgElement(
      document,
      "text",
      { x, y, "text-anchor": anchor, class: "light-name" },
      label.lines.map(({ text, strong }, index) =>
        svgElement(document, "tspan", { x, dy: index === 0 ? undefined : "1.25em", class: strong ? "strong" : undefined }, [text]),
      ),
    ),
  ];
}

/** Light that fades from a colour into nothing. */
function glow(document: Document, id: string): SVGElement {
  const stops = [
    [0, 0.9],
    [0.3, 0.5],
    [0.65, 0.14],
    [1, 0],
  ] as const;
  return svgElement(
    document,
    "radialGradient",
    { id, class: id.startsWith("plant") ? "glow-plant" : "glow-coal" },
    stops.map(([offset, opacity]) => svgElement(document, "stop", { offset: String(offset), "stop-opacity": String(opacity) })),
  );
}

/** What glows below and what shines above, so that no glow dims a light. */
const order: readonly Light["kind"][] = ["mine", "station", "plant"];

/** The lights of one screen as SVG, in units of its own, cut as its picture is. */
export function drawLights(
  document: Document,
  { lights, view, scale, format }: { lights: readonly Light[]; view: OpeningView; scale: LightScale; format: Format },
): SVGElement {
  const { lit, height } = placed(lights, view, scale);
  const inOrder = order.flatMap((kind) => lit.filter(({ light }) => light.kind === kind));
  const glowOf = ({ kind }: Light): string => `${kind === "plant" ? "plant" : "coal"}-${view.name}`;
  return svgElement(document, "svg", { viewBox: `0 0 ${scale.width} ${height}`, preserveAspectRatio: view.kept, class: "opening-lights" }, [
    svgElement(
      document,
      "defs",
      {},
      ["coal", "plant"].map((kind) => glow(document, `${kind}-${view.name}`)),
    ),
    ...inOrder.map(({ x, y, r, light }) =>
      svgElement(document, "circle", { cx: x, cy: y, r: r * reach[light.kind], fill: `url(#${glowOf(light)})` }),
    ),
    ...inOrder.map(({ x, y, r, light }) => svgElement(document, "circle", { cx: x, cy: y, r, class: `light ${light.kind}` })),
    ...namesOf(lit, scale, height, format).flatMap((name) => drawName(document, name)),
  ]);
}

/** One light as the key shows it. */
export const sampleOf = (document: Document, kind: Light["kind"]): SVGElement =>
  svgElement(document, "svg", { viewBox: "0 0 16 16", width: 16, height: 16, class: "opening-sample" }, [
    svgElement(document, "circle", { cx: 8, cy: 8, r: { station: 6, mine: 2.5, plant: 3.5 }[kind], class: `light ${kind}` }),
  ]);

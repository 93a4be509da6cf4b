import { type Label, type LabelLine, placeLabels, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { type Shape, sheetOf } from "../../../kit/drawing/shapes.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { Mark } from "./marks.ts";
import type { PlacedSite } from "./series.ts";
import type { Stage } from "./stage.ts";

const { small } = typeScale;
/** Pixels from a mark's edge to its words, where they stand beside it, and where a leader takes them farther out. */
const near = 5;
const reaches = [18, 34, 52, 74, 100];
const turns = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/** Beside the mark at its four sides. */
function besides({ x, y, r }: Mark, lines: number): Spot[] {
  const height = lines * small.line;
  return [
    { x: x + r + near, y: y + small.size / 2 - height / 2 + 5, anchor: "start" },
    { x: x - r - near, y: y + small.size / 2 - height / 2 + 5, anchor: "end" },
    { x, y: y + r + near + small.size, anchor: "middle" },
    { x, y: y - r - near - height + small.line, anchor: "middle" },
  ];
}

/** Farther out, all around, at the end of a leader. */
const outside = ({ x, y, r }: Mark, lines: number): Spot[] =>
  reaches.flatMap((reach) =>
    turns.map((turn): Spot => {
      const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
      const [x1, y1] = [x + dx * (r + reach), y + dy * (r + reach)];
      const anchor = dx > 0.3 ? "start" : dx < -0.3 ? "end" : "middle";
      const above = dy < -0.3 ? (lines - 1) * small.line + 3 : dy > 0.3 ? -small.size : (lines * small.line) / 2 - small.size;
      const leader = { kind: "line", x0: x + dx * r, y0: y + dy * r, x1, y1 } as const;
      return { x: x1 + (anchor === "start" ? 3 : anchor === "end" ? -3 : 0), y: y1 - above, anchor, leader };
    }),
  );

/** Power stations say how large they are, and whether they were shelved; ports their name; mines theirs where there is room. */
export function linesOf({ format, words }: Stage, { site }: PlacedSite): LabelLine[] {
  const name: LabelLine = { text: site.name, strong: site.kind === "power-station" };
  if (site.capacity_mw === null) return [name];
  const size = format.amount(site.capacity_mw, "mw");
  return [name, { text: site.status === "shelved" ? `${size}, ${words.shelved}` : size }];
}

function labelOf(stage: Stage, mark: Mark): Label {
  const lines = linesOf(stage, mark.placed);
  const spots = [...besides(mark, lines.length), ...(mark.placed.site.kind === "mine" ? [] : outside(mark, lines.length))];
  return { of: mark.placed.id, lines, spots };
}

/** Stations first, the largest first, then ports, then mines: what comes last may go without. */
export function placeNames(stage: Stage, marks: readonly Mark[]): PlacedLabel[] {
  const rank = { "power-station": 0, port: 1, mine: 2 } as const;
  const told = marks
    .filter(({ placed }) => !stage.narrow || placed.site.kind !== "mine")
    .toSorted((a, b) => rank[a.placed.site.kind] - rank[b.placed.site.kind] || b.r - a.r);
  const taken: readonly Shape[] = [...marks, ...stage.view.farIslands.map((island) => ({ kind: "disc", ...island }) as const)];
  return placeLabels(
    told.map((mark) => labelOf(stage, mark)),
    taken,
    sheetOf(stage.view.width, stage.view.height),
  );
}

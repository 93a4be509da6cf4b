import { sum } from "d3";
import type { ListSeries, Slot } from "./series.ts";
import { type Chart, type ChartOptions, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { quad } from "../../../kit/drawing/quad.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

export interface ListOf19Scene {
  /** The group, or the named ones, that a step speaks of; the others step back. */
  readonly stress?: Slot["group"] | "named";
}

export interface ListOf19Words {
  readonly groups: Readonly<Record<Slot["group"], string>>;
  readonly unnamed: string;
  /** How many tiles of a group carry a name. */
  readonly namedOf: (named: number, all: number) => string;
  /** When the first product was due and when it came, as far as known. */
  readonly product: (planned: string | null, actual: string | null) => string;
}

interface Block {
  readonly group: Slot["group"];
  readonly slots: readonly Slot[];
  readonly x: number;
  readonly y: number;
  readonly columns: number;
}

interface Tile {
  readonly width: number;
  readonly height: number;
}

/** What every part of the drawing needs. */
interface Drawing extends Omit<ChartOptions<ListOf19Words>, "label"> {
  readonly scene: ListOf19Scene;
  readonly tile: Tile;
}

const { body, inset } = typeScale;
const gap = 7;
const groupGap = 22;
const headingHeight = 22;
const padding = 8;
const columns = 7;
/** Rows of tiles on a wide page, and what is left below them for the stories of the named ones. */
const rows = 3;
const storyRoom = 92;
/** A narrower tile holds its number alone. */
const leastForWords = 60;

/** As high as the stage lets it be. */
const tileHeight = (width: number): number =>
  Math.floor((stageHeight(width) - storyRoom - 2 * headingHeight - groupGap - (rows - 2) * gap) / rows);

const rowsOf = (count: number, columns: number): number => Math.ceil(count / columns);
const blockHeight = ({ slots, columns }: Block, tile: Tile): number =>
  headingHeight + rowsOf(slots.length, columns) * (tile.height + gap) - gap;

/** What lies beyond the list stands apart, beside those that wait. */
function layOut(slots: readonly Slot[], columns: number, tile: Tile): Block[] {
  const inGroup = (group: Slot["group"]) => slots.filter((slot) => slot.group === group);
  const operating: Block = { group: "operating", slots: inGroup("operating"), x: 0, y: 0, columns };
  const below = blockHeight(operating, tile) + groupGap;
  const pending: Block = { group: "pending", slots: inGroup("pending"), x: 0, y: below, columns: columns - 1 };
  const beyond: Block = {
    group: "beyond",
    slots: inGroup("beyond"),
    x: (columns - 1) * (tile.width + gap),
    y: below,
    columns: 1,
  };
  return [operating, pending, beyond];
}

const isStressed = (slot: Slot, { stress }: ListOf19Scene): boolean =>
  stress === undefined || slot.group === stress || (stress === "named" && slot.project !== null);

/** Number, then the name or that there is none. The tile is lit, waiting, or beyond by its fill and its outline. */
function drawTile({ document, scene, words, tile }: Drawing, slot: Slot, x: number, y: number): SVGElement {
  const named = slot.project !== null;
  const name = slot.project?.short ?? words.unnamed;
  const lines = tile.width < leastForWords ? [] : wrapText(name, tile.width - 2 * padding, inset.size, named ? 600 : 400);
  const text = (className: string, at: number, content: string) =>
    svgElement(document, "text", { x: x + padding, y: at, class: className }, [content]);
  const classes = ["tile", slot.group, named ? "named" : "unnamed", ...(isStressed(slot, scene) ? [] : ["quiet"])];
  const [right, bottom] = [x + tile.width, y + tile.height];
  const row = `slot-${slot.slot}`;
  return svgElement(document, "g", { class: classes.join(" "), "data-row": named ? row : undefined }, [
    svgElement(document, "path", {
      d: quad([x, y], [right, y], [right, bottom], [x, bottom]),
      class: "face",
      // A project that has a name is the same thing here and among the projects that can be named.
      "data-key": slot.project?.id ?? row,
    }),
    text("strong numeral", y + 23, String(slot.slot)),
    ...lines.map((line, index) =>
      text(named ? "small strong" : "small", y + tile.height - 10 - (lines.length - 1 - index) * inset.line, line),
    ),
  ]);
}

const countOf = ({ group, slots }: Block, words: ListOf19Words): string => `${slots.length} ${words.groups[group]}`;

/** "7 operating", and how many of them anyone has named, where what stands beside it leaves room to say it. */
function drawHeading({ document, width, words }: Drawing, block: Block, beside: number): SVGElement[] {
  const count = countOf(block, words);
  const named = words.namedOf(block.slots.filter(({ project }) => project !== null).length, block.slots.length);
  const needed = textWidth(`${count} · `, body.size, 600) + textWidth(named, body.size);
  const room = block.group !== "beyond" && needed + beside <= width;
  const atEdge = block.x > 0;
  return [
    svgElement(document, "text", { x: atEdge ? width : block.x, y: block.y + 12, "text-anchor": atEdge ? "end" : undefined }, [
      svgElement(document, "tspan", { class: "strong" }, [count]),
      ...(room ? [svgElement(document, "tspan", { class: "muted" }, [` · ${named}`])] : []),
    ]),
  ];
}

/** What the headings at the same height take of the width. */
const besideOf = (block: Block, blocks: readonly Block[], words: ListOf19Words): number =>
  sum(blocks, (other) =>
    other === block || other.y !== block.y || other.slots.length === 0 ? 0 : textWidth(countOf(other, words), body.size, 600) + groupGap,
  );

/** What became of the named ones, one sentence each under the tiles. */
function drawStories(drawing: Drawing, series: ListSeries, top: number): { marks: SVGElement[]; height: number } {
  const { document, width, words, format } = drawing;
  let y = top;
  const marks = series.named.flatMap(({ slot, project }) => {
    if (project === null) return [];
    const on = (span: typeof project.productPlanned) => (span === null ? null : format.date(span, "short"));
    const lines = wrapText(words.product(on(project.productPlanned), on(project.productActual)), width, body.size);
    y += 22;
    const head = svgElement(document, "text", { x: 0, y, class: "strong" }, [`${slot} · ${project.short}`]);
    const rest = lines.map((line) => svgElement(document, "text", { x: 0, y: (y += body.line) }, [line]));
    y += 4;
    return [head, ...rest];
  });
  return { marks, height: y - top };
}

/** The province's list of 2024 as tiles: how many ran, how many waited, and how few have a name. */
export const listOf19: Chart<ListSeries, ListOf19Words, ListOf19Scene> = (series, options) => {
  const { document, width, label, scene } = options;
  const narrow = isNarrow(width);
  const tileWidth = (width - gap * (columns - 1)) / columns;
  const tile: Tile = { width: tileWidth, height: narrow ? (tileWidth < leastForWords ? 44 : 82) : tileHeight(width) };
  const drawing: Drawing = { ...options, tile };
  const blocks = layOut(series.slots, columns, tile);
  const tiles = blocks.flatMap((block) =>
    block.slots.map((slot, index) => {
      const x = block.x + (index % block.columns) * (tile.width + gap);
      const y = block.y + headingHeight + Math.floor(index / block.columns) * (tile.height + gap);
      return drawTile(drawing, slot, x, y);
    }),
  );
  const bottom = Math.max(...blocks.map((block) => block.y + blockHeight(block, tile)));
  const stories = scene.stress === "named" ? drawStories(drawing, series, bottom + 4) : { marks: [], height: 0 };
  return svgRoot({ document, width, height: bottom + stories.height + 2, name: "list-of-19", label }, [
    ...blocks.flatMap((block) => (block.slots.length > 0 ? drawHeading(drawing, block, besideOf(block, blocks, options.words)) : [])),
    ...tiles,
    ...stories.marks,
  ]);
};

import { type Markish, text } from "@observablehq/plot";
import { attributesOf, type Named, valueOf } from "./keyed.ts";
import type { Place, PlotFrame } from "./plot-frame.ts";
import { type Placed, pointOf, rules } from "./plot-marks.ts";
import { svgElement } from "./svg.ts";
import { typeScale } from "./type-scale.ts";

interface Point {
  readonly document: Document;
  readonly x: number;
  readonly y: number;
}

/** At its amount, or at zero. */
type Anywhere<Datum> = Pick<Placed<Datum>, "place"> & Partial<Pick<Placed<Datum>, "amount">>;

interface Shapes<Datum> extends Anywhere<Datum> {
  readonly draw: (datum: Datum, point: Point) => readonly SVGElement[];
}

/** What Plot has no mark for, drawn where Plot puts it. */
export const shapes = <Datum>(frame: PlotFrame, data: readonly Datum[], { draw, place, amount = () => 0 }: Shapes<Datum>): Markish =>
  text(data, {
    ...pointOf(frame, { place, amount }),
    render: (index, _scales, { x, y }, _dimensions, { document }) => {
      // An index is an array of whole numbers to Plot's types, and one of 32 bits to what runs.
      const drawn = Array.from(index).flatMap((position) => {
        const datum = data[position];
        return datum === undefined ? [] : draw(datum, { document, x: Number(x?.[position]), y: Number(y?.[position]) });
      });
      return svgElement(document, "g", {}, drawn);
    },
  });

type Span = readonly [text: string, className?: string];

/** A line of words: in one style, or in stretches with a class each. Those without a word are left out. */
export type TextLine = string | readonly Span[];

/** Pixels from a point to the foot of a line, and which end of the line stands there. */
export interface Offset {
  readonly dx?: number;
  readonly dy: number;
  readonly anchor?: "start" | "middle" | "end";
}

interface Words<Datum> extends Anywhere<Datum>, Omit<Named<Datum>, "key"> {
  readonly at: Offset | ((datum: Datum) => Offset);
  readonly lines: (datum: Datum) => readonly TextLine[];
  /** The last line stands at the point and the others above it; otherwise the first does. */
  readonly rising?: boolean;
}

const spanOf = (document: Document, [told, style]: Span): SVGElement | string =>
  style === undefined ? told : svgElement(document, "tspan", { class: style }, [told]);

const contentOf = (document: Document, line: TextLine): (SVGElement | string)[] =>
  typeof line === "string" ? [line] : line.filter(([told]) => told !== "").map((span) => spanOf(document, span));

/** Words at a point, an element a line: Plot's own know one style a text, and write each place twice. */
export function words<Datum>(frame: PlotFrame, data: readonly Datum[], { at, lines, rising = false, ...said }: Words<Datum>): Markish {
  const draw = (datum: Datum, { document, x, y }: Point): SVGElement[] => {
    const { dx = 0, dy, anchor = "start" } = valueOf(at, datum);
    const told = lines(datum);
    const first = y + dy - (rising ? told.length - 1 : 0) * typeScale.small.line;
    const shared = { x: x + dx, "text-anchor": anchor === "start" ? undefined : anchor, ...attributesOf(datum, said) };
    return told.map((content, index) =>
      svgElement(document, "text", { ...shared, y: first + index * typeScale.small.line }, contentOf(document, content)),
    );
  };
  return shapes(frame, data, { ...said, draw });
}

/** From the middle of a row to the foot of the words in it. */
export const rowFoot = 4.5;

/** The line of zero along all places, and the names of those that have one. */
export function axis(frame: PlotFrame, nameOf: (place: Place) => string): Markish[] {
  const { rows, zero, places, step } = frame;
  const [first = "", last = ""] = [places[0], places.at(-1)];
  const named = places.filter((place) => nameOf(place) !== "");
  return [
    rules(frame, [first], { place: () => first, to: () => last, amount: () => 0, half: step / 2, class: "axis" }),
    words(frame, named, {
      place: (place) => place,
      at: rows ? { dx: -zero, dy: rowFoot } : { dy: 18, anchor: "middle" },
      lines: (place) => [nameOf(place)],
      class: "tick",
    }),
  ];
}

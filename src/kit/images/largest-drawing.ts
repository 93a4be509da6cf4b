/** A chart laid out for a width and scaled into a picture. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly scale: number;
  /** Size in the picture. */
  readonly width: number;
  readonly height: number;
}

/** Widths at which a chart is tried, in CSS pixels: from a phone's to a wide page's. */
const tried = [340, 380, 420, 460, 500, 540, 560, 600, 640, 680, 720, 780, 840, 900, 960, 1040] as const;
/** Every so many of them first, then those about the best. */
const stride = 4;

function scaled(svg: SVGSVGElement, boxWidth: number, boxHeight: number, zoom: number): Drawing {
  const [, , width = Number.NaN, height = Number.NaN] = svg.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
  const scale = Math.min(boxWidth / width, boxHeight / height, zoom);
  return { svg, scale, width: width * scale, height: height * scale };
}

/** Whether a drawing is larger than another; of equally large ones that which fills more of the box. */
const beats = (one: Drawing, other: Drawing): boolean => one.scale > other.scale || (one.scale === other.scale && one.width > other.width);

/**
 * The layout of a chart whose lettering comes out largest in a box: one drawn for a phone in a narrow box, one drawn in columns in a low
 * one. Without a height the chart is drawn for the box's width as it is.
 *
 * @param draw asked for the same width more than once
 * @param zoom the largest scale that is taken
 */
export function largest(draw: (width: number) => SVGSVGElement, boxWidth: number, boxHeight: number | undefined, zoom: number): Drawing {
  if (boxHeight === undefined) return scaled(draw(boxWidth), boxWidth, Number.POSITIVE_INFINITY, 1);
  const best = (widths: readonly number[]): { width: number; drawing: Drawing } =>
    widths
      .map((width) => ({ width, drawing: scaled(draw(width), boxWidth, boxHeight, zoom) }))
      .reduce((winner, candidate) => (beats(candidate.drawing, winner.drawing) ? candidate : winner));
  const rough = tried.findIndex(
    (width) => width === best(tried.filter((_, index) => index % stride === 0 || index === tried.length - 1)).width,
  );
  return best(tried.slice(Math.max(0, rough - stride + 1), rough + stride)).drawing;
}

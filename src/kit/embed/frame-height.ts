import { type Band, narrowest, sides } from "./height.ts";

/** A step function in CSS: `size` where the column is narrower than `edge`, else nothing. */
const below = (edge: number, size: number): string => `clamp(0px,(${edge}px - 100%)*999,${size}px)`;

/** A picture's height in its own stretch of widths, else nothing. `room` is endless inside the stretch and nothing outside. */
const within = ({ ratio, cap }: Band, room: string): string => `min((min(100%,${cap}px) - ${sides}px)*${ratio},max(0px,${room}*999))`;

/**
 * An embed's height at every width of its column as one CSS length, for a `padding` of a box: there a percentage is one of the width. So a frame
 * without any script has the right height before it is loaded, and nothing in the page around it moves.
 */
export function frameHeight(all: readonly Band[]): string {
  const bands = all.filter(({ from }, index) => (all[index + 1]?.from ?? Number.POSITIVE_INFINITY) > narrowest || from > narrowest);
  const [first] = bands;
  const last = bands.at(-1);
  if (first === undefined || last === undefined) throw new Error("An embed without a height");
  const steps = bands.slice(1).flatMap(({ from, constant }, index) => {
    const step = (bands[index]?.constant ?? 0) - constant;
    if (step === 0) return [];
    return [step > 0 ? ` + ${below(from, step)}` : ` - ${below(from, -step)}`];
  });
  const wide = bands.find(({ ratio }) => ratio !== first.ratio);
  const pictures =
    wide === undefined ? [within(first, "1px")] : [within(first, `(${wide.from}px - 100%)`), within(wide, `(100% - ${wide.from - 0.5}px)`)];
  return `calc(${last.constant + 1}px${steps.join("")} + ${pictures.join(" + ")})`;
}

import { type Flight, fly } from "./flight.ts";
import type { markReader } from "./mark.ts";
import { type Picture, pictureIn } from "./picture.ts";

/** Where the pictures of one passage change: one still is seen, and between two the marks fly on a canvas below them. */
export interface Stage {
  /** Shows a still: with its marks flying in from the picture before, or at once. */
  readonly show: (index: number, flying: boolean) => void;
  /** Shows none: every still stands by its own text. */
  readonly strike: () => void;
  /** Ends a flight at once and forgets what was measured, for the page has changed under it. */
  readonly settle: () => void;
  /** Reads one picture that has not been read; false when there is none left. */
  readonly prepare: () => boolean;
}

export function stageOf(section: HTMLElement, stills: readonly HTMLElement[], read: ReturnType<typeof markReader>): Stage {
  const canvas = section.ownerDocument.createElement("canvas");
  canvas.width = 0;
  // In a box that sticks as the stills do: a canvas that grew by itself would be moved by its size.
  // A span, for the stylesheet counts the steps, which are divs.
  const sky = section.ownerDocument.createElement("span");
  sky.className = "flight";
  sky.append(canvas);
  section.querySelector(".steps")?.prepend(sky);
  const pictures = new Map<HTMLElement, Picture | undefined>();
  let seen: HTMLElement | undefined;
  let flight: Flight | undefined;
  let departure = 0;

  const pictureOf = (still: HTMLElement): Picture | undefined => {
    if (!pictures.has(still)) pictures.set(still, pictureIn(still, read));
    return pictures.get(still);
  };

  const rest = (): void => {
    cancelAnimationFrame(departure);
    flight?.stop();
    flight = undefined;
    canvas.width = 0;
    for (const still of stills) {
      still.classList.remove("is-arriving", "is-leaving");
      for (const name of ["is-active", "is-rested"]) still.classList.toggle(name, still === seen);
    }
  };

  /** Reads in one frame and changes the page in the next: together they would be a long wait. */
  const depart = (old: HTMLElement, next: HTMLElement): void => {
    const [before, after] = [pictureOf(old), pictureOf(next)];
    if (before === undefined || after === undefined) return rest();
    const grounds = [...pictures.values()].flatMap((picture) => picture?.ground ?? []);
    const takeOff = fly({ canvas, from: flight?.standing(), before, after, grounds, onArrival: rest });
    departure = requestAnimationFrame(() => {
      flight?.stop();
      for (const still of stills) {
        still.classList.toggle("is-leaving", still === old);
        for (const name of ["is-active", "is-arriving"]) still.classList.toggle(name, still === next);
        still.classList.remove("is-rested");
      }
      flight = takeOff();
    });
  };

  return {
    show: (index, flying) => {
      const old = seen;
      seen = stills[index];
      cancelAnimationFrame(departure);
      if (flying && old && seen) depart(old, seen);
      else rest();
      section.classList.add("is-led");
    },
    strike: () => {
      seen = undefined;
      rest();
      section.classList.remove("is-led");
    },
    settle: () => {
      rest();
      pictures.clear();
    },
    prepare: () => {
      const still = stills.find((one) => !pictures.has(one));
      if (still) pictureOf(still);
      return still !== undefined;
    },
  };
}

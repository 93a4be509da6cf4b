import { type Flight, fly } from "./flight.ts";
import { inTurn } from "./in-turn.ts";
import type { markReader } from "./mark.ts";
import { skyOver } from "./sky.ts";
import { type Picture, type Placed, pictureOf, placedIn } from "./picture.ts";

/** Where the pictures of one passage change: one still is seen, and between two the marks fly on a canvas below them. */
export interface Stage {
  /** Shows a still: with its marks flying in from the picture before, or at once. */
  readonly show: (index: number, flying: boolean) => void;
  /** Shows none: every still stands by its own text. */
  readonly strike: () => void;
  /** Ends a flight at once and forgets what was measured, for the page has changed under it. */
  readonly settle: () => void;
  /** Does the next part of reading the pictures; false when all are read. */
  readonly prepare: () => boolean;
}

export function stageOf(section: HTMLElement, stills: readonly HTMLElement[], read: ReturnType<typeof markReader>): Stage {
  const sky = skyOver(section.querySelector(".steps") ?? section);
  const placed = new Map<HTMLElement, Placed | undefined>();
  const pictures = new Map<HTMLElement, Picture | undefined>();
  let seen: HTMLElement | undefined;
  let flight: Flight | undefined;
  let callOff = (): void => undefined;

  /** What is still to be done before a picture is known, each part short enough for one frame. */
  const toRead = (still: HTMLElement): (() => void)[] => {
    const find = (): unknown => placed.set(still, placedIn(still));
    const readMarks = (): void => {
      const place = placed.get(still);
      const picture = place && pictureOf(place, read);
      for (const mover of picture?.movers ?? []) mover.classList.add("flies");
      pictures.set(still, picture);
    };
    if (pictures.has(still)) return [];
    return placed.has(still) ? [readMarks] : [find, readMarks];
  };

  /** Whether the marks are on the canvas; else they are in the still that is seen. */
  const air = (marks: boolean): void => {
    for (const still of stills) still.classList.toggle("is-rested", !marks && still === seen);
    sky.show(marks);
  };
  const clear = (): void => {
    flight?.stop();
    flight = undefined;
    for (const still of stills) {
      still.classList.remove("is-arriving", "is-leaving");
      still.classList.toggle("is-active", still === seen);
    }
  };
  const rest = (): void => {
    callOff();
    air(false);
    clear();
  };

  /** In the page nothing changes but the classes of two stills, each in a frame of its own. */
  const depart = (old: HTMLElement, next: HTMLElement): void => {
    let ahead: Flight | undefined;
    const cover = (): void => {
      if (sky.cover([...placed.values()].flatMap((place) => place?.box ?? []))) flight?.draw();
    };
    const prepare = (): void => {
      const [before, after] = [pictures.get(old), pictures.get(next)];
      if (before === undefined || after === undefined) return rest();
      const grounds = [...pictures.values()].flatMap((picture) => picture?.ground ?? []);
      const onArrival = (): void => void (callOff = inTurn([() => air(false), clear]));
      ahead = fly({ sky, from: flight?.standing(), before, after, grounds, onArrival });
    };
    const draw = (): void => {
      flight?.stop();
      flight = ahead;
      flight?.draw();
    };
    const activate = (): void => {
      for (const still of stills) for (const name of ["is-active", "is-arriving"]) still.classList.toggle(name, still === next);
    };
    const takeOff = (): void => {
      for (const still of stills) still.classList.toggle("is-leaving", still === old);
      air(true);
      flight?.takeOff();
    };
    callOff = inTurn([...toRead(old), ...toRead(next), cover, prepare, draw, activate, takeOff]);
  };

  return {
    show: (index, flying) => {
      const old = seen;
      seen = stills[index];
      callOff();
      if (flying && old && seen) depart(old, seen);
      else {
        rest();
        sky.free();
      }
      section.classList.add("is-led");
    },
    strike: () => {
      seen = undefined;
      rest();
      sky.free();
      section.classList.remove("is-led");
    },
    settle: () => {
      rest();
      placed.clear();
      pictures.clear();
    },
    prepare: () => {
      const still = stills.find((one) => !pictures.has(one));
      if (still) toRead(still)[0]?.();
      return still !== undefined;
    },
  };
}

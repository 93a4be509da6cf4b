import { type Ground, groundIn } from "./ground.ts";
import { inTurn } from "./in-turn.ts";
import type { markReader } from "./mark.ts";
import { type Picture, type Placed, pictureOf, placedIn } from "./picture.ts";
import type { Sky } from "./sky.ts";

/** A worker that does not report for so long is not waited for again: pictures then change at once. Milliseconds. */
const patience = 2_000;

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

/** @param sky where marks fly; undefined where they cannot, and pictures change at once */
export function stageOf(
  section: HTMLElement,
  stills: readonly HTMLElement[],
  read: ReturnType<typeof markReader>,
  sky: Sky | undefined,
): Stage {
  const placed = new Map<HTMLElement, Placed | undefined>();
  const grounds = new Map<HTMLElement, Ground | undefined>();
  const pictures = new Map<HTMLElement, Picture | undefined>();
  /** Stills whose marks have their styles. */
  const dressed = new Set<HTMLElement>();
  /** Stills whose marks the sky has learnt. */
  const told = new Set<HTMLElement>();
  let seen: HTMLElement | undefined;
  /** Counts what was shown: a flight that reports too late is that of an earlier turn. */
  let turn = 0;
  let late: ReturnType<typeof setTimeout> | undefined;
  let isLost = false;
  let stopParts = (): void => undefined;

  /** What is still to be done before a picture is known, each part short enough for one frame. */
  const toRead = (still: HTMLElement): (() => void)[] => {
    // In what is not seen styles are found when they are asked for: all of them at once, and here without a layout.
    const dress = (): void => {
      dressed.add(still);
      for (const mark of still.querySelectorAll("svg.chart > :last-child")) getComputedStyle(mark).getPropertyValue("fill");
    };
    const find = (): unknown => placed.set(still, placedIn(still));
    const readGround = (): void => {
      const place = placed.get(still);
      grounds.set(still, place && groundIn(place.svg));
    };
    const readMarks = (): void => {
      const place = placed.get(still);
      pictures.set(still, place && pictureOf(place, grounds.get(still), read));
    };
    const letter = (): void => {
      still.classList.add("is-lettered");
      placed.get(still)?.svg.getBoundingClientRect();
    };
    const hand = (): void => {
      told.add(still);
      const picture = pictures.get(still);
      for (const mover of picture?.movers ?? []) mover.classList.add("flies");
      // Of the picture only what can leave the page.
      if (picture) sky?.learn(stills.indexOf(still), { frame: picture.frame, marks: picture.marks, ground: picture.ground });
    };
    return [
      ...(dressed.has(still) ? [] : [dress]),
      ...(placed.has(still) ? [] : [find]),
      ...(still.classList.contains("is-lettered") ? [] : [letter]),
      ...(grounds.has(still) ? [] : [readGround]),
      ...(pictures.has(still) ? [] : [readMarks]),
      ...(told.has(still) ? [] : [hand]),
    ];
  };

  const begin = (parts: readonly (() => void)[]): void => {
    const laidOut = parts.map((part) => (): void => {
      part();
      // In this task, so that the frame that comes has only to paint.
      section.getBoundingClientRect();
    });
    stopParts = inTurn(laidOut);
  };
  const callOff = (): void => {
    clearTimeout(late);
    stopParts();
  };

  /** Whether the marks are on the canvas; else they are in the still that is seen. */
  const air = (marks: boolean): void => {
    for (const still of stills) still.classList.toggle("is-rested", !marks && still === seen);
    sky?.show(marks);
  };
  const clear = (): void => {
    sky?.land();
    for (const still of stills) {
      still.classList.remove("is-arriving", "is-leaving");
      still.classList.toggle("is-active", still === seen);
    }
  };
  const rest = (): void => {
    callOff();
    seen?.classList.add("is-lettered");
    air(false);
    clear();
  };

  const abandon = (): void => {
    // In a page that is not seen nothing is drawn, and nothing is late.
    isLost = !document.hidden;
    rest();
  };

  /** In the page nothing changes but the classes of two stills, each in a frame of its own. */
  const depart = (open: Sky, old: HTMLElement, next: HTMLElement): void => {
    const activate = (): void => {
      for (const still of stills) for (const name of ["is-active", "is-arriving"]) still.classList.toggle(name, still === next);
    };
    const takeOff = (): void => {
      for (const still of stills) still.classList.toggle("is-leaving", still === old);
      air(true);
      open.go();
      late = setTimeout(abandon, patience);
    };
    const prepare = (): void => {
      if (!pictures.get(old) || !pictures.get(next)) return rest();
      late = setTimeout(abandon, patience);
      const own = turn;
      const then = (parts: readonly (() => void)[]) => (): void => {
        if (own !== turn) return;
        callOff();
        begin(parts);
      };
      const boxes = [...placed.values()].flatMap((place) => place?.box ?? []);
      open.prepare(stills.indexOf(old), stills.indexOf(next), boxes, {
        ready: then([activate, takeOff]),
        there: then([() => air(false), clear]),
      });
    };
    begin([...toRead(old), ...toRead(next), prepare]);
  };

  return {
    show: (index, flying) => {
      const old = seen;
      seen = stills[index];
      turn += 1;
      callOff();
      if (flying && sky && !isLost && old && seen) depart(sky, old, seen);
      else {
        rest();
        sky?.free();
      }
      section.classList.add("is-led");
    },
    strike: () => {
      seen = undefined;
      rest();
      sky?.free();
      section.classList.remove("is-led");
    },
    settle: () => {
      rest();
      placed.clear();
      grounds.clear();
      pictures.clear();
      told.clear();
      sky?.forget();
    },
    prepare: () => {
      const still = stills.find((one) => !told.has(one));
      if (still) toRead(still)[0]?.();
      return still !== undefined;
    },
  };
}

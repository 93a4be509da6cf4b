import { type Basemap, basemapIn } from "./basemap.ts";
import type { markReader } from "./mark.ts";
import { type Box, type Picture, type Placed, pictureOf, placedIn } from "./picture.ts";

/** What is known of the pictures of a passage, read in parts. */
export interface PictureReader {
  /** What is still to be done before a still's picture is known, each part short enough for one frame. */
  readonly partsLeft: (still: HTMLElement) => (() => void)[];
  readonly pictureOf: (still: HTMLElement) => Picture | undefined;
  /** Boxes of the pictures found so far, in CSS pixels of their stills. */
  readonly boxes: () => Box[];
  readonly isRead: (still: HTMLElement) => boolean;
  /** What was measured is no longer true: the page has changed. */
  readonly forget: () => void;
}

/** In what is not seen styles are found when they are asked for: all of them at once, and here without a layout. */
function findStyles(still: HTMLElement): void {
  for (const mark of still.querySelectorAll("svg.chart > :last-child")) getComputedStyle(mark).getPropertyValue("fill");
}

/** @param onRead is called once a picture is known; without a picture in the still, with undefined */
export function pictureReader(
  read: ReturnType<typeof markReader>,
  onRead: (still: HTMLElement, picture: Picture | undefined) => void,
): PictureReader {
  const styled = new Set<HTMLElement>();
  const placed = new Map<HTMLElement, Placed | undefined>();
  const basemaps = new Map<HTMLElement, Basemap | undefined>();
  const pictures = new Map<HTMLElement, Picture | undefined>();
  const done = new Set<HTMLElement>();

  const findMarks = (still: HTMLElement): unknown => {
    const place = placed.get(still);
    return pictures.set(still, place && pictureOf(place, basemaps.get(still), read));
  };
  const layOutLetters = (still: HTMLElement): void => {
    still.classList.add("is-lettered");
    placed.get(still)?.svg.getBoundingClientRect();
  };
  const findBasemap = (still: HTMLElement): unknown => {
    const place = placed.get(still);
    return basemaps.set(still, place && basemapIn(place.svg));
  };
  const finish = (still: HTMLElement): void => {
    done.add(still);
    onRead(still, pictures.get(still));
  };
  /** Each knows for itself whether it was done: parts run from turns and from idle moments alike. */
  const parts: readonly (readonly [isDone: (still: HTMLElement) => boolean, run: (still: HTMLElement) => unknown])[] = [
    [(still) => styled.has(still), (still) => findStyles((styled.add(still), still))],
    [(still) => placed.has(still), (still) => placed.set(still, placedIn(still))],
    [(still) => still.classList.contains("is-lettered"), layOutLetters],
    [(still) => basemaps.has(still), findBasemap],
    [(still) => pictures.has(still), findMarks],
    [(still) => done.has(still), finish],
  ];

  return {
    partsLeft: (still) =>
      parts
        .filter(([isDone]) => !isDone(still))
        .map(
          ([, run]) =>
            () =>
              void run(still),
        ),
    pictureOf: (still) => pictures.get(still),
    boxes: () => [...placed.values()].flatMap((place) => place?.box ?? []),
    isRead: (still) => done.has(still),
    forget: () => {
      for (const known of [placed, basemaps, pictures, done]) known.clear();
    },
  };
}

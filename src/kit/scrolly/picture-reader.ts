import { type Basemap, basemapIn } from "./basemap.ts";
import type { MarkReader } from "./mark-reader.ts";
import { type Box, displayedIn, layoutIn, type Picture, type PictureLayout, pictureOf } from "./picture.ts";

/** What is known of one still so far. */
interface Draft {
  /** How many of `parts` are done. */
  done: number;
  layout?: PictureLayout | undefined;
  basemap?: Basemap | undefined;
  picture?: Picture | undefined;
}

/** Browsers compute styles of what is not painted only when they are asked. This asks for all of a still's at once, without a layout. */
function computeStyles(still: HTMLElement): void {
  for (const mark of still.querySelectorAll("svg.chart > :last-child")) getComputedStyle(mark).getPropertyValue("fill");
}

interface Readers {
  readonly read: MarkReader;
  /** Takes a picture once it is known. Not called for a still without one. */
  readonly onRead: (still: HTMLElement, picture: Picture) => void;
}

/** Reading a picture is cut into parts, each short enough for one frame of a slow phone. */
const parts: readonly ((still: HTMLElement, draft: Draft, readers: Readers) => void)[] = [
  computeStyles,
  // Asked for the first time, Chromium has no box for a picture that is not painted and as high as its stage: asked again, it has.
  (still) => void displayedIn(still)?.getBoundingClientRect(),
  (still, draft) => {
    still.classList.add("has-text");
    draft.layout = layoutIn(still);
  },
  (_, draft) => {
    draft.basemap = draft.layout && basemapIn(draft.layout.svg);
  },
  (_, draft, { read }) => {
    draft.picture = draft.layout && pictureOf(draft.layout, draft.basemap, read);
  },
  (still, { picture }, { onRead }) => {
    if (picture) onRead(still, picture);
  },
];
/** Styles are the same on a screen of another size. */
const firstMeasure = parts.indexOf(computeStyles) + 1;

/** Reads the pictures of a passage in parts, called from turns and from idle moments alike: whoever calls does the next part. */
export class PictureReader {
  readonly #readers: Readers;
  readonly #drafts = new Map<HTMLElement, Draft>();

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  isRead(still: HTMLElement): boolean {
    return this.#draftOf(still).done === parts.length;
  }

  pictureOf(still: HTMLElement): Picture | undefined {
    return this.#draftOf(still).picture;
  }

  /** Boxes of the pictures found so far. */
  boxes(): Box[] {
    return [...this.#drafts.values()].flatMap(({ layout }) => layout?.box ?? []);
  }

  /** Does the next part of reading a still; nothing once it is read. */
  readNext(still: HTMLElement): void {
    const draft = this.#draftOf(still);
    const part = parts[draft.done];
    if (part === undefined) return;
    part(still, draft, this.#readers);
    draft.done += 1;
  }

  /** The parts that are left of reading a still. */
  partsLeft(still: HTMLElement): (() => void)[] {
    return parts.slice(this.#draftOf(still).done).map(() => () => this.readNext(still));
  }

  /** Drops what was measured, for the page has changed. */
  forget(): void {
    for (const [still, { done }] of this.#drafts) this.#drafts.set(still, { done: Math.min(done, firstMeasure) });
  }

  /** Drops all that is known of a still, for its drawing is another. */
  drop(still: HTMLElement): void {
    this.#drafts.delete(still);
  }

  #draftOf(still: HTMLElement): Draft {
    const draft = this.#drafts.get(still) ?? { done: 0 };
    this.#drafts.set(still, draft);
    return draft;
  }
}

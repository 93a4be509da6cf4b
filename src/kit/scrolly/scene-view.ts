import { CanvasTransition } from "./canvas-transition.ts";
import type { markReader } from "./mark.ts";
import { pictureReader } from "./picture-reader.ts";
import { showAtOnce } from "./scene-transition.ts";
import type { TransitionCanvas } from "./transition-canvas.ts";

/** Where the pictures of one passage change: of its stills one is seen, and between two their marks move. */
export interface SceneView {
  /** Shows a still: with its marks moving in from the picture before, or at once. */
  readonly show: (index: number, animated: boolean) => void;
  /** Shows none: every still stands by its own text. */
  readonly reset: () => void;
  /** Ends a transition at once and forgets what was measured, for the page has changed under it. */
  readonly finish: () => void;
  /** Does the next part of reading the pictures; false when all are read. */
  readonly prepare: () => boolean;
}

/** @param canvas where marks move; undefined where they cannot, and pictures change at once */
export function sceneViewOf(
  section: HTMLElement,
  stills: readonly HTMLElement[],
  read: ReturnType<typeof markReader>,
  canvas: TransitionCanvas | undefined,
): SceneView {
  const pictures = pictureReader(read, (still, picture) => {
    for (const mover of picture?.movers ?? []) mover.classList.add("flies");
    // Of the picture only what can leave the page.
    if (picture) canvas?.addScene(stills.indexOf(still), { frame: picture.frame, marks: picture.marks, basemap: picture.basemap });
  });
  const transition = canvas && new CanvasTransition(section, stills, pictures, canvas);
  let shown: HTMLElement | undefined;
  const showNow = (): void => (transition ? transition.finish(shown) : showAtOnce(stills, shown));

  return {
    show: (index, animated) => {
      const from = shown;
      shown = stills[index];
      if (animated && transition && from && shown) transition.start(from, shown);
      else {
        showNow();
        canvas?.free();
      }
      section.classList.add("is-led");
    },
    reset: () => {
      shown = undefined;
      showNow();
      canvas?.free();
      section.classList.remove("is-led");
    },
    finish: () => {
      showNow();
      pictures.forget();
      canvas?.clear();
    },
    prepare: () => {
      const still = stills.find((one) => !pictures.isRead(one));
      if (still) pictures.partsLeft(still)[0]?.();
      return still !== undefined;
    },
  };
}

/** How many rows have passed the trigger line: none before the first has come. */
export const rowsPassed = (tops: readonly number[], triggerLine: number): number => tops.findLastIndex((top) => top <= triggerLine) + 1;

/**
 * Index of the step that is being read: the last whose top edge has passed the trigger line, and the first before any has.
 * Pure geometry of this moment, without memory: after a reload, a jump, a late font or a turn of the phone it is right at once.
 *
 * @param tops top edges of the steps in document order, in pixels from the top of the viewport
 * @param triggerLine pixels from the top of the viewport
 */
export const activeStep = (tops: readonly number[], triggerLine: number): number => Math.max(0, rowsPassed(tops, triggerLine) - 1);

/** Top and bottom edge of a passage, in pixels from the top of the viewport. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The same for a whole passage. While the trigger line is outside it, its edges are enough, and its steps are not measured: the first
 * step before the passage has come, the last once it is past.
 */
export function activeStepOf({ top, bottom }: Extent, count: number, tops: () => readonly number[], triggerLine: number): number {
  if (top > triggerLine) return 0;
  return bottom <= triggerLine ? count - 1 : activeStep(tops(), triggerLine);
}

/**
 * Pixels from the top of the viewport at which a step becomes the one being read: a little below the middle, where a thumb brings it;
 * near the foot where it comes up below the stage.
 */
export const triggerLineAt = (viewportHeight: number, isBelowStage: boolean): number => viewportHeight * (isBelowStage ? 0.85 : 0.6);

import { triggerLineAt } from "./active-step.ts";

/** Where the text of a passage passes below its stage and not beside it: see src/styles/motion.css. */
const belowStage = matchMedia("(max-width: 63.99rem)");

/** The stylesheet decides whether the stills of a passage lie on each other: not under reduced motion, nor where they are too tall. */
export function areStillsSticky(passage: Element): boolean {
  const still = passage.querySelector(".still");
  return still !== null && getComputedStyle(still).position === "sticky";
}

/** Pixels from the top of the window at which what comes up from below becomes what is read. */
export const triggerLine = (isOnStage: boolean): number => triggerLineAt(innerHeight, isOnStage && belowStage.matches);

import { triggerLineAt } from "./active-step.ts";

/** Where the text of a passage passes below its stage and not beside it: see src/styles/motion.css. */
const belowStage = matchMedia("(max-width: 63.99rem)");

/** Pixels from the top of the window at which what comes up from below becomes what is read. */
export const triggerLine = (): number => triggerLineAt(innerHeight, belowStage.matches);

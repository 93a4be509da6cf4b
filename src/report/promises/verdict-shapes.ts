import type { Verdict } from "./verdicts.ts";

/** One shape a verdict, told apart without colour and without knocking a hole into a background nobody knows: a path within eight pixels. */
export const verdictShapes: Readonly<Record<Verdict, string>> = {
  kept: "M-7,0L-2,6L7,-6",
  exceeded: "M0,-7L7,6H-7Z",
  // An arrow that stops below the line.
  "just-short": "M-7,-7H7M0,-2.5L6,7H-6Z",
  missed: "M-6,-6L6,6M6,-6L-6,6",
  late: "M7,0A7,7 0 1 1 -7,0A7,7 0 1 1 7,0ZM0,-4V0L4,2",
  open: "M7,0A7,7 0 1 1 -7,0A7,7 0 1 1 7,0Z",
  "cannot-be-checked": "M-3.5,-3A3.5,3.5 0 1 1 1.5,0.2Q0,1 0,3M0,6.5V7",
};

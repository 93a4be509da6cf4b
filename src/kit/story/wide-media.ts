/** From here on a still in a column of its own is 35rem wide, which is what the wide drawing needs to be read. */
const oneColumn = "(min-width: 38rem)";
/** On a stage beside the text, or on that of a tablet held upright: see src/styles/motion.css. */
const onStage = ["(min-width: 64rem)", "(min-width: 44rem) and (min-height: 56rem)"];
/** Where a passage that moves elsewhere stands still, each picture below its text. */
const standing = ["(prefers-reduced-motion: reduce)", "(orientation: landscape) and (max-height: 29.99rem)"];

/**
 * The screens on which the stills of a passage are wide, as a media query: a page's images, unlike its boxes, can be chosen by nothing else.
 *
 * @param moving as `scrollyClass` has it
 */
export function wideMedia(moving: string | undefined): string {
  if (moving === undefined || moving.includes("scrolly-wide")) return oneColumn;
  return [...onStage, ...standing.map((where) => `${oneColumn} and ${where}`)].join(", ");
}

/** The same screens where the reader's theme is dark. */
export const inDark = (media: string): string =>
  media
    .split(", ")
    .map((query) => `(prefers-color-scheme: dark)${query === "all" ? "" : ` and ${query}`}`)
    .join(", ");

import chart from "../styles/fonts/source-sans-3.woff2?url";
import text from "../styles/fonts/source-serif-4.woff2?url";

/** Addresses of the fonts of every page, in the order in which they are seen. */
export const preloads: readonly string[] = [text, chart];

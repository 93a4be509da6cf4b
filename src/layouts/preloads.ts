import chartLatin from "../styles/fonts/source-sans-3-latin.woff2?url";
import chartVietnamese from "../styles/fonts/source-sans-3-vietnamese.woff2?url";
import textLatin from "../styles/fonts/source-serif-4-latin.woff2?url";
import textVietnamese from "../styles/fonts/source-serif-4-vietnamese.woff2?url";

/** Addresses of the fonts of every page, in the order in which they are seen. English pages name Vietnamese places too. */
export const preloads: readonly string[] = [textLatin, textVietnamese, chartLatin, chartVietnamese];

import { parseHTML } from "linkedom";
import { formatIn } from "../kit/i18n/format.ts";
import type { Lang } from "../kit/i18n/languages.ts";

/** What a chart needs in a test: a bare document, a width, one language's format and words. */
export function chartOptions<Words>(words: Words, { width = 340, lang = "vi" as Lang } = {}) {
  return {
    document: parseHTML("<!doctype html><html><body></body></html>").document,
    width,
    format: formatIn(lang),
    words,
    label: "Mô tả",
  };
}

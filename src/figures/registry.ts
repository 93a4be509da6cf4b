import type { Figure } from "./figure.ts";
import { promiseGrid } from "./promise-grid.ts";

/** Every figure of the report. Pages, embeds, pictures and the sitemap read this and nothing else. */
export const figures: readonly Figure[] = [promiseGrid];

import type { Source } from "../table/sources.ts";
import type { Format } from "../i18n/format.ts";

/** A source as a source line names it: who published it, and when. */
export const sourceName = ({ publisher, published }: Source, format: Format): string =>
  published ? `${publisher}, ${format.date(published, "short")}` : publisher;

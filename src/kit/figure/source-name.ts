import { type CitedSource, publisherText } from "../table/cited-source.ts";
import type { Format } from "../i18n/format.ts";

/** A source as a source line names it: who published it, and when. */
export const sourceName = (source: CitedSource, format: Format): string =>
  source.published ? `${publisherText(source)}, ${format.date(source.published, "short")}` : publisherText(source);

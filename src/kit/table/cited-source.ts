import type { Text } from "../csv/problem.ts";
import type { AnyData } from "./data.ts";
import type { Source } from "./sources.ts";
import { wordIn } from "./word-list.ts";

/** A source as readers of one language are told of it. */
export interface CitedSource extends Source {
  /** Its publisher's name in that language. */
  readonly publisher: string;
  /** What is to be said of the publisher with this source alone: "via Vietnam.vn"; null where there is nothing. */
  readonly remark: string | null;
}

/** The source in the words of a language. */
export const cited = (source: Source, { publishers }: Pick<AnyData, "publishers">, lang: keyof Text): CitedSource => ({
  ...source,
  publisher: wordIn(publishers, source.publisher_id, lang),
  remark: source[`remark_${lang}`],
});

/** The publisher with what is to be said of it: "Báo Quảng Ninh (via Vietnam.vn)". */
export const publisherText = ({ publisher, remark }: Pick<CitedSource, "publisher" | "remark">): string =>
  remark === null ? publisher : `${publisher} (${remark})`;

/** A source as lists name it: its publisher and, where the page printed one, its title. */
export const sourceText = (source: CitedSource): string =>
  source.title === null ? publisherText(source) : `${publisherText(source)}: ${source.title}`;

import { formatIn } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/languages.ts";
import type { AnyData } from "../../table/data.ts";
import { classOf, say } from "./forms.ts";
import { type Named, type References, referencesOf } from "./references.ts";
import type { NamesFile } from "./names-file.ts";
import type { Rest } from "./values.ts";

/** What a sentence says where it has a reference. */
export interface ReferenceText {
  readonly text: string;
  readonly kind: ReturnType<typeof classOf>;
  /** The rows it rests on, with their sources. */
  readonly rests: readonly Rest[];
}

/** A reference, as between braces, in the words of one language. Throws a Slip where something is wrong with it. */
export type Say = (reference: string) => ReferenceText;

export const sayingIn = (references: References, data: AnyData, lang: Lang): Say => {
  const format = formatIn(lang);
  return (reference) => {
    const { value, forms } = references.understand(reference).figure()(data);
    return { text: say(value, forms, format), kind: classOf(value), rests: value.rests };
  };
};

/** The same from a report, its names and its data. */
export const sayIn = (named: Named, { definitions }: NamesFile, data: AnyData, lang: Lang): Say =>
  sayingIn(referencesOf(named, definitions), data, lang);

import { formatIn } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/languages.ts";
import type { AnyData } from "../../table/data.ts";
import { classOf, say } from "./forms.ts";
import { type Named, type References, referencesOf } from "./references.ts";
import type { NamesFile } from "./names-file.ts";
import { referenceId } from "./reference-id.ts";
import type { Origin, Rest } from "./values.ts";

/** What a sentence says where it has a reference. */
export interface ReferenceText {
  /** Anchor of the number's card. */
  readonly id: string;
  readonly text: string;
  readonly kind: ReturnType<typeof classOf>;
  /** How a number came about; undefined for dates and words, which stand in a cell. */
  readonly origin: Origin | undefined;
  /** The rows it rests on, with their sources. */
  readonly rests: readonly Rest[];
}

/** A reference, as between braces, in the words of one language. Throws a Slip where something is wrong with it. */
export type Say = (reference: string) => ReferenceText;

export const sayingIn = (references: References, data: AnyData, lang: Lang): Say => {
  const format = formatIn(lang);
  return (reference) => {
    const { value, forms } = references.understand(reference).figure()(data);
    return {
      id: referenceId(reference),
      text: say(value, forms, format),
      kind: classOf(value),
      origin: value.kind === "number" ? value.origin : undefined,
      rests: value.rests,
    };
  };
};

/** The same from a report, its names and its data. */
export const sayIn = (named: Named, { definitions }: NamesFile, data: AnyData, lang: Lang): Say =>
  sayingIn(referencesOf(named, definitions), data, lang);

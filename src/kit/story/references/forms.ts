import { nearest } from "../../csv/nearest.ts";
import { cents } from "../../table/rounding.ts";
import { countWord } from "../../i18n/count-word.ts";
import type { Format, UnitWord } from "../../i18n/format.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import { storyFaults } from "./story-faults.ts";
import type { Statement } from "./syntax.ts";
import type { DateValue, NumberValue, Scalar, Type } from "./values.ts";

/**
 * How a sentence wants a figure said. Without a form: in full, with its unit and the source's "over" or "nearly"; what we worked out
 * ourselves as about so many whole units; a count below ten in words.
 *
 * - billions: millions of dollars in billions
 * - bare: the number alone
 * - short: a date in few letters
 * - late: a date that its source gives only as the end of a year
 * - exact: what we worked out, to two decimals and without "about"
 * - about: what is printed, in whole units and with "about"
 */
const kinds = { billions: "number", bare: "number", short: "date", late: "date", exact: "number", about: "number" } as const;
export type Form = keyof typeof kinds;
const names = Object.keys(kinds);

const isForm = (word: string): word is Form => Object.hasOwn(kinds, word);

/** The forms of a reference. Throws a Slip for one that does not exist or does not fit. */
export const formsOf = ({ forms }: Statement, { kind }: Type): Form[] =>
  forms.map(({ text, at }) => {
    if (!isForm(text)) return slip(storyFaults.unknownForm(text, names, nearest(text, names)), at);
    return kinds[text] === kind ? text : slip(storyFaults.formUnfit(text), at);
  });

/** Units that a figure is said with; of others the sentence itself says what is counted. */
const spoken: readonly string[] = ["million-usd", "billion-vnd", "percent", "million-tonnes", "mw"] satisfies UnitWord[];
const isSpoken = (unit: string | undefined): unit is UnitWord => unit !== undefined && spoken.includes(unit);

/** A number as it is to be said, its digits and its "about". */
function rounded({ value, origin, qualifier }: NumberValue, forms: readonly Form[]): Pick<NumberValue, "value" | "qualifier"> {
  const known = value ?? 0;
  if (forms.includes("about") || (origin === "derived" && !forms.includes("exact")))
    return { value: Math.round(known), qualifier: "about" };
  return { value: cents(known), qualifier: origin === "cell" && !forms.includes("exact") ? qualifier : null };
}

function numberText(number: NumberValue, forms: readonly Form[], format: Format): string {
  const { value, qualifier } = rounded(number, forms);
  const said = value ?? 0;
  if (forms.includes("bare")) return format.number(said);
  if (forms.includes("billions")) {
    if (number.unit !== "million-usd") slip(storyFaults.formUnfit("billions"), 0);
    return format.billions(said, said % 1000 === 0 ? 0 : said % 100 === 0 ? 1 : 2, qualifier);
  }
  const word = number.origin === "count" ? countWord(said, format.lang) : undefined;
  if (word !== undefined) return word;
  return isSpoken(number.unit) ? format.amount(said, number.unit, qualifier) : format.qualified(format.number(said), qualifier);
}

const dateText = ({ span }: DateValue, forms: readonly Form[], format: Format): string =>
  span === null ? "" : forms.includes("late") ? format.late(span) : format.date(span, forms.includes("short") ? "short" : "long");

/** A figure in a language's own form. Throws a Slip where its cell is empty. */
export function say(value: Scalar, forms: readonly Form[], format: Format): string {
  const content = value.kind === "number" ? value.value : value.kind === "date" ? value.span : value.text;
  if (content === null) slip(faults.emptyCell(value.rests[0]), 0);
  if (value.rests.length === 0 && !(value.kind === "number" && value.origin === "count")) slip(storyFaults.restsOnNothing, 0);
  switch (value.kind) {
    case "number":
      return numberText(value, forms, format);
    case "date":
      return dateText(value, forms, format);
    case "word":
      return value.text ?? "";
  }
}

/** What a page marks a figure as. */
export const classOf = (value: Scalar): "amount" | "count" | "date" | "text" =>
  value.kind === "number" ? (isSpoken(value.unit) ? "amount" : "count") : value.kind === "date" ? "date" : "text";

import { type Quantity, quantitiesIn } from "../../i18n/quantities.ts";
import type { Lang } from "../../i18n/languages.ts";
import { daysInMonth } from "../../table/time.ts";
import { slip } from "./slip.ts";
import { storyFaults } from "./story-faults.ts";
import type { NumberValue, Scalar } from "./values.ts";

/** What one of a unit is, where words say the number without it: "three billion" of 3,000 million dollars. */
const single: Readonly<Record<string, number>> = { "million-usd": 1e6, "billion-vnd": 1e9, "million-tonnes": 1e6 };

/** Words may be rounder than what was worked out, by so much of it. */
const slack = 0.05;

/** A value in the measure of the words; undefined where they speak of something else. */
function measured(value: Scalar, { kind, unit }: Quantity): number | undefined {
  // "Nine months": from the first of January to a day of September.
  if (value.kind === "date") return unit === "months" && value.span ? new Date(value.span.to).getUTCMonth() + 1 : undefined;
  if (value.kind !== "number" || value.value === null) return undefined;
  const { value: number, unit: own } = value;
  if (unit === "days") return own === "days" ? number : undefined;
  if (unit === "months") return own === "months" ? number : own === "days" ? number / daysInMonth : undefined;
  if (kind === "order") return own === "rank" ? number : undefined;
  if (kind === "fraction" || unit === "times") return own === "percent" ? number / 100 : own === undefined ? number : undefined;
  // "Three of ten".
  if (own === "percent") return number / 10;
  return number * (single[own ?? ""] ?? 1);
}

/** How far from the number plain words may be. */
function toleranceOf({ origin, unit }: NumberValue, { kind, amount, unit: measure }: Quantity): number {
  if (unit === "percent" && kind === "count" && measure === undefined) return 0.5;
  return origin === "derived" || kind === "fraction" ? amount * slack : 0;
}

/** Whether a number in words says no more than the value that it stands for: not another number, not without the source's "about". */
function isVouched(value: Scalar, quantity: Quantity): boolean {
  const { amount, bound } = quantity;
  const found = measured(value, quantity);
  if (found === undefined) return false;
  switch (bound) {
    case "over":
      return found > amount;
    case "under":
      return found < amount;
    case "at-least":
      return found >= amount;
    case "at-most":
      return found <= amount;
    case "nearly":
      return found < amount && found >= amount * 0.9;
    case "about":
      return Math.abs(found - amount) <= amount * 0.1;
    case undefined: {
      if (value.kind !== "number") return found === amount;
      const isHedged = value.qualifier === "about" || value.qualifier === "nearly";
      // What is added and divided keeps a trace of it.
      return !isHedged && Math.abs(found - amount) <= Math.max(toleranceOf(value, quantity), amount * 1e-9);
    }
  }
}

/** Refuses words that stand for a value and say another number, or more than it. What they say without a number nobody can check. */
export function vouchFor(words: string, value: Scalar, lang: Lang): void {
  const wrong = quantitiesIn(words, lang).find((quantity) => !isVouched(value, quantity));
  if (wrong !== undefined) slip(storyFaults.wordsDiffer(wrong.text, value), 0);
}

import type { Qualifier } from "../../../kit/table/vocabulary.ts";

interface Worded {
  readonly value: number;
  readonly qualifier: Qualifier | null;
}

/** The last digit of a number that is no zero, as its worth: 10 of 2870, 0.1 of 2877.8. */
function lastDigit(value: number): number {
  const [whole = "", decimals = ""] = String(Math.abs(value)).split(".");
  if (decimals !== "") return 10 ** -decimals.length;
  return 10 ** (whole.length - whole.replace(/0+$/, "").length);
}

/** Whether a source's own wording covers another figure: "over 2870" may be 2877.8, "about 1550" may be 1549, and neither 2900. */
export function covers({ value, qualifier }: Worded, other: number): boolean {
  const [above, unit] = [other - value, lastDigit(value)];
  if (qualifier === null) return above === 0;
  if (qualifier === "about") return Math.abs(above) < unit;
  return qualifier === "nearly" ? above <= 0 && above > -unit : above >= 0 && above < unit;
}

import type { Format } from "../../kit/i18n/format.ts";
import type { Tally } from "./projects.ts";

/** Sums in their own money, never converted: what a group of projects comes to. */
export function sums({ usd, vnd }: Tally, format: Format): string[] {
  return [
    ...(usd > 0 ? [format.amount(Math.round(usd), "million-usd")] : []),
    ...(vnd > 0 ? [format.amount(Math.round(vnd), "billion-vnd")] : []),
  ];
}

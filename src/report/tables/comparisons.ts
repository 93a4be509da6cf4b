import type { Localized, Lang } from "../../kit/i18n/languages.ts";
import type { Comparison } from "../../kit/report.ts";
import type { Difference } from "./checks/difference.ts";
import { foundDifferences } from "./checks/differences.ts";
import type { Data } from "./tables.ts";

const words: Localized<Readonly<Record<Exclude<Difference["check"], "ministry-against-province">, string>>> = {
  vi: {
    "checkpoint-parts": "FDI đến một ngày: tổng với vốn cấp mới và vốn tăng cộng lại",
    "year-against-checkpoint": "FDI cả năm với mốc 31/12 của chính năm ấy",
    "parks-against-promise": "Lời hẹn chung với phần các khu cộng lại",
  },
  en: {
    "checkpoint-parts": "FDI up to a day: the total against new and added capital",
    "year-against-checkpoint": "FDI of a whole year against its checkpoint of 31 December",
    "parks-against-promise": "A promise against the sum of its parks",
  },
};

/** What every check compares, and how it comes out. The count of the ministry is compared where its figure is drawn. */
export function comparisons(data: Data, lang: Lang): Comparison[] {
  const found = Map.groupBy(foundDifferences(data), ({ check }) => check);
  return Object.entries(words[lang]).map(([check, what]) => {
    const own = [...found].find(([name]) => name === check)?.[1] ?? [];
    const uneven = own.filter(({ difference }) => difference !== 0);
    const rounded = uneven.filter(({ problem }) => problem === undefined).length;
    return { what, compared: own.length, even: own.length - uneven.length, rounded, declared: uneven.length - rounded };
  });
}

import { isNarrow } from "../../kit/drawing/chart.ts";
import type { KeyItem } from "../../kit/drawing/key.ts";
import type { ProjectDot } from "./projects.ts";
import { projectMark } from "./mark.ts";
import type { ProjectWords } from "./words.ts";

type Status = ProjectDot["status"];

const statusOrder: readonly Status[] = ["operating", "trial", "building", "licensed", "awaiting-certificate", "memorandum", "ended"];
const sample =
  (document: Document, status: Status, inDollars: boolean): KeyItem["mark"] =>
  (x, y) => {
    const dot = {
      id: null,
      short: "",
      investor: null,
      status,
      capital: inDollars ? 1 : null,
      currency: inDollars ? ("million-usd" as const) : null,
    };
    return projectMark(document, { dot, x, y, r: 6 });
  };

const wordsFor = (width: number, long: ProjectWords) => (isNarrow(width) ? long.short : long);

/** The diamond, where a picture shows one. */
export function diamondItems(document: Document, dots: readonly ProjectDot[], width: number, words: ProjectWords): KeyItem[] {
  const hasDiamond = dots.some(({ currency }) => currency !== "million-usd");
  return hasDiamond ? [{ word: wordsFor(width, words).diamond, width: 14, mark: sample(document, "licensed", false) }] : [];
}

/** The statuses that a picture shows, in their order, and the diamond where there is one: in short words where the picture is narrow. */
export function statusItems(document: Document, dots: readonly ProjectDot[], width: number, words: ProjectWords): KeyItem[] {
  const shown = statusOrder.filter((status) => dots.some((dot) => dot.status === status));
  const { statuses } = wordsFor(width, words);
  const items = shown.map((status): KeyItem => ({ word: statuses[status], width: 14, mark: sample(document, status, true) }));
  return [...items, ...diamondItems(document, dots, width, words)];
}

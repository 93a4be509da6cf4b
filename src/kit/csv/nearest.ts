import type { Text } from "./problem.ts";

/** Letters without case and marks, so that "Chợ Lớn" and "cho-lon" come close. */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();

/** Edit distance: the number of letters to add, drop, change or swap with the next. */
function distance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = row > 1 && column > 1 && isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : change;
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change, swap));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The candidate that a slip of the hand would most likely have meant; undefined when none is near. */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; steps: number } | undefined;
  const slip = plain(value);
  // Codes this short all lie near each other: a guess obeyed would put another country in the cell.
  if (slip.length <= 3) return undefined;
  // Over a quarter of the letters wrong is no slip but another word.
  const most = Math.floor(slip.length / 4);
  for (const candidate of candidates) {
    const word = plain(candidate);
    if (Math.abs(word.length - slip.length) > most) continue;
    const steps = distance(slip, word);
    if (best === undefined || steps < best.steps) best = { candidate, steps };
  }
  return best && best.steps <= most ? best.candidate : undefined;
}

/** A broken file holds thousands of different slips; a guess for each helps nobody and takes minutes. */
const mostGuesses = 500;

/** The nearest of fixed candidates, each slip looked up once. Gives up guessing after 500 different slips. */
export function nearestOf(candidates: Iterable<string>): (value: string) => string | undefined {
  const all = [...candidates];
  const known = new Map<string, string | undefined>();
  return (value) => {
    if (!known.has(value) && known.size < mostGuesses) known.set(value, nearest(value, all));
    return known.get(value);
  };
}

/** "Did you mean …?", or what else to do when nothing is near. */
export const didYouMean = (near: string | undefined, otherwise: Text): Text =>
  near === undefined ? otherwise : { vi: `Có phải bạn muốn viết "${near}"?`, en: `Did you mean "${near}"?` };

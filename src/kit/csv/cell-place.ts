/**
 * Where the cell at `index` of a row starts: lines below the row's first, and 1-based character of that line.
 * Counts as a CSV is written: delimiters and line ends inside quotation marks belong to the cell.
 */
export function cellStart(rowText: string, index: number, delimiter: string): { line: number; col: number } {
  let [cell, line, lineStart, quoted] = [0, 0, 0, false];
  let at = 0;
  for (; at < rowText.length && cell < index; at++) {
    const character = rowText[at];
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) cell += 1;
    else if (character === "\n") [line, lineStart] = [line + 1, at + 1];
  }
  return { line, col: at - lineStart + 1 };
}

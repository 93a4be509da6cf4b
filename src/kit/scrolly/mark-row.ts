/** The table row that a mark draws: named by the mark or its group, else by the key itself, with or without its part after a colon. */
export function rowOf(mark: Element): HTMLTableRowElement | undefined {
  const key = mark.getAttribute("data-key") ?? "";
  const names = [mark.closest("[data-row]")?.getAttribute("data-row"), key, key.split(":")[0]];
  const rows = [...(mark.closest(".passage")?.querySelectorAll<HTMLTableRowElement>("tr[data-row]") ?? [])];
  return rows.find((row) => names.includes(row.dataset["row"]));
}

/** A row as a list of terms: column headings and cells, without empty cells; links stay links. */
export function describeRow(row: HTMLTableRowElement): HTMLDListElement {
  const page = row.ownerDocument;
  const headings = [...(row.closest("table")?.querySelectorAll("thead th") ?? [])];
  const list = page.createElement("dl");
  [...row.cells].forEach((cell, index) => {
    if (cell.textContent.trim() === "") return;
    const term = page.createElement("dt");
    term.textContent = headings[index]?.textContent ?? "";
    const detail = page.createElement("dd");
    detail.append(...cell.cloneNode(true).childNodes);
    list.append(term, detail);
  });
  return list;
}

/** Visible marks of a still that a table row describes, in the order they are drawn. */
const marksWithRow = (still: Element): Element[] =>
  [...still.querySelectorAll("svg.chart [data-key]")].filter((mark) => mark.checkVisibility() && rowOf(mark));

/**
 * The mark that an arrow key leads to. Marks of one row count as one: the next is of another row.
 *
 * @param current null before any mark is described: the first is then the next
 * @param direction 1 for the next, -1 for the one before
 */
export function neighbourOf(still: Element, current: Element | null, direction: number): Element | undefined {
  const marks = marksWithRow(still);
  if (direction < 0) marks.reverse();
  const row = current && rowOf(current);
  const following = marks.slice(current ? marks.indexOf(current) + 1 : 0);
  return following.find((mark) => rowOf(mark) !== row);
}

/** The table row that a mark draws: named by the mark or its group, else by the key itself, with or without its part after a colon. */
export function rowOf(mark: Element): HTMLTableRowElement | undefined {
  const key = mark.getAttribute("data-key") ?? "";
  const names = [mark.closest("[data-row]")?.getAttribute("data-row"), key, key.split(":")[0]];
  const rows = [...(mark.closest(".passage")?.querySelectorAll<HTMLTableRowElement>("tr[data-row]") ?? [])];
  return rows.find((row) => names.includes(row.dataset["row"]));
}

/** A row as a list of terms: column headings and cells, without empty cells; links stay links. */
function describeRow(row: HTMLTableRowElement): HTMLDListElement {
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

/** Labels of numbers that no one row has: they name the card of the figure. */
const ofSeveral = "text[data-card]";

/** What can be read of a drawing: its marks, and its labels of numbers. */
const readable = `[data-key], text[data-row], ${ofSeveral}`;

/** What is said of a mark: its row; of a label of several rows, its words, which lead to the figure's card. */
export function descriptionOf(mark: Element): HTMLElement | undefined {
  const row = rowOf(mark);
  if (row) return describeRow(row);
  const card = mark.getAttribute("data-card");
  if (card === null) return undefined;
  const link = mark.ownerDocument.createElement("a");
  link.className = "fact";
  link.href = card;
  link.textContent = [...mark.childNodes].map(({ textContent }) => textContent).join(" ");
  return link;
}

/** What a pointer reads: of a label of several rows the mark below it, where it stands on one. */
export function readAt(target: Element, { clientX, clientY }: MouseEvent): Element | null {
  const read = target.closest(`.passage :is(${readable})`);
  const below = read?.matches(ofSeveral) && document.elementsFromPoint(clientX, clientY).find((mark) => mark.matches("[data-key]"));
  return below || read;
}

/** What can be read of a still, in the order it is drawn; labels of several rows after all marks. */
function readableIn(still: Element): Element[] {
  const visible = (selector: string): Element[] =>
    [...still.querySelectorAll(`svg.chart :is(${selector})`)].filter((mark) => mark.checkVisibility());
  return [...visible("[data-key]").filter(rowOf), ...visible(ofSeveral)];
}

/**
 * The mark that an arrow key leads to. Marks of one row count as one: the next is of another row.
 *
 * @param current null before any mark is described: the first is then the next
 * @param direction 1 for the next, -1 for the one before
 */
export function neighbourOf(still: Element, current: Element | null, direction: number): Element | undefined {
  const marks = readableIn(still);
  if (direction < 0) marks.reverse();
  const told = (mark: Element): Element => rowOf(mark) ?? mark;
  const following = marks.slice(current ? marks.indexOf(current) + 1 : 0);
  return following.find((mark) => !current || told(mark) !== told(current));
}

/** What a cell is sorted by: a number that it brings along, else its text. */
const valueOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset["value"] ?? cell?.textContent?.trim() ?? "";
};

/** In order, what is empty or unknown last. */
function inOrder(rows: readonly HTMLTableRowElement[], column: number, ascending: boolean): HTMLTableRowElement[] {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const isNumeric = rows.some((row) => row.cells[column]?.dataset["value"] !== undefined);
  const isUnknown = (row: HTMLTableRowElement): boolean => isNumeric && row.cells[column]?.dataset["value"] === undefined;
  return rows.toSorted((a, b) => {
    if (isUnknown(a) || isUnknown(b)) return Number(isUnknown(a)) - Number(isUnknown(b));
    const order = collator.compare(valueOf(a, column), valueOf(b, column));
    return ascending ? order : -order;
  });
}

/** Makes each heading that may sort a button; the rows go where it says, and come back with the first order's heading. */
function startSorting(table: HTMLTableElement): void {
  const [body] = table.tBodies;
  const headings = [...table.querySelectorAll<HTMLTableCellElement>("th[data-sortable]")];
  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const ascending = heading.getAttribute("aria-sort") !== "ascending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      body?.append(...inOrder([...body.rows], heading.cellIndex, ascending));
    });
  }
}

/** Shows the rows that fit every choice of the form, which stays in the address: what was found can be shared. */
function startFilters(form: HTMLFormElement, table: HTMLTableElement): void {
  const selects = [...form.querySelectorAll("select")];
  const count = form.querySelector("output");
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const told = count?.textContent ?? "";
  const apply = (): void => {
    for (const row of rows) row.hidden = selects.some(({ name, value }) => value !== "" && row.dataset[name] !== value);
    if (count) count.textContent = told.replace(/^\d+/, String(rows.filter(({ hidden }) => !hidden).length));
  };
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? "";
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener("change", () => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, "", address);
    apply();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
}

/** Sorts and filters the tables of a page that say so. Without a script they stand in the order in which they were printed. */
export function startTables(page: Document): void {
  for (const table of page.querySelectorAll<HTMLTableElement>("table[data-sorted]")) {
    startSorting(table);
    const form = page.querySelector<HTMLFormElement>(`form[data-filters="${table.id}"]`);
    if (form) startFilters(form, table);
  }
}

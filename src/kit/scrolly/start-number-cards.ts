/** Cards of a page of numbers, by their ids; asked for once, with the first number that a reader opens. */
type Cards = ReadonlyMap<string, Element>;

async function fetchCards(address: string): Promise<Cards> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return new Map([...page.querySelectorAll(".number-card")].map((card) => [card.id, card]));
}

/** A plain click: one with a key or another button means the link itself. */
const isPlain = (event: MouseEvent): boolean => event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Below the number, or above it where there is more room, and inside the window. */
function placeBeside(card: HTMLElement, link: Element): void {
  // A number that runs over a line's end has two boxes.
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const below = innerHeight - box.bottom > Math.min(card.offsetHeight + 12, box.top);
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  const top = below ? box.bottom + 8 : Math.max(8, box.top - card.offsetHeight - 8);
  Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${below ? innerHeight - top - 8 : box.top - 16}px` });
}

/**
 * Opens a number's card beside it. Numbers are links to their cards on another page: whatever fails here leaves the link, and so does
 * a browser without popovers.
 */
export function startNumberCards(page: Document): void {
  if (!("popover" in HTMLElement.prototype)) return;
  let cards: Promise<Cards> | undefined;
  const popover = page.createElement("div");
  popover.popover = "auto";
  popover.className = "number-popover";
  popover.role = "dialog";
  popover.tabIndex = -1;
  let opened: HTMLAnchorElement | undefined;

  const open = async (link: HTMLAnchorElement): Promise<void> => {
    const { origin, pathname, hash } = link;
    try {
      cards ??= fetchCards(origin + pathname);
      const card = (await cards).get(decodeURIComponent(hash.slice(1)));
      if (card === undefined) throw new Error(hash);
      const copy = page.importNode(card, true);
      copy.removeAttribute("id");
      popover.replaceChildren(copy);
      // Its own heading, which came with it.
      popover.setAttribute("aria-labelledby", card.getAttribute("aria-labelledby") ?? "");
      // Outside the chapter, whose ground may be dark; the keyboard finds it after its number all the same.
      page.body.append(popover);
      popover.showPopover({ source: link });
      opened = link;
      placeBeside(popover, link);
      popover.focus({ preventScroll: true });
    } catch {
      cards = undefined;
      location.assign(link.href);
    }
  };
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.fact") : null;
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    void open(link);
  });
  popover.addEventListener("toggle", ({ newState }) => {
    if (newState !== "closed") return;
    // Escape and a click elsewhere give the reader back to the sentence.
    if (popover.contains(page.activeElement) || page.activeElement === page.body) opened?.focus({ preventScroll: true });
    popover.remove();
  });
}

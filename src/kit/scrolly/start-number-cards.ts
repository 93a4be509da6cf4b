import { linkWithin } from "./link-within.ts";

/** The page of numbers, asked for once, with the first number that a reader opens. */
interface Cards {
  /** By their ids. */
  readonly cards: ReadonlyMap<string, Element>;
  /** What closes one: to a finger and a screen reader there is no Escape. */
  readonly close: HTMLButtonElement | null;
}

async function fetchCards(address: string): Promise<Cards> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const cards = new Map([...page.querySelectorAll(".number-card")].map((card) => [card.id, card]));
  return { cards, close: page.querySelector(".close-card") };
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

const numbersOf = (page: Document): Element[] => [...page.querySelectorAll("a.fact")];

/** Which number is open, for whoever goes on from its card and comes back. */
const rememberPlace = (number: number | undefined): void => history.replaceState(number === undefined ? null : { number }, "");

/** Back from a row or a source, the focus is on the number again that led there. */
function returnToNumber(page: Document): void {
  const { number } = (history.state as { readonly number?: number } | null) ?? {};
  if (number === undefined) return;
  (numbersOf(page)[number] as HTMLAnchorElement | undefined)?.focus({ preventScroll: true });
  rememberPlace(undefined);
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
  returnToNumber(page);

  const open = async (link: HTMLAnchorElement): Promise<void> => {
    const { origin, pathname, hash } = link;
    try {
      cards ??= fetchCards(origin + pathname);
      const { cards: all, close } = await cards;
      const card = all.get(decodeURIComponent(hash.slice(1)));
      if (card === undefined) throw new Error(hash);
      const copy = page.importNode(card, true);
      copy.removeAttribute("id");
      // The dialog has its name: said once.
      copy.removeAttribute("aria-labelledby");
      copy.role = "none";
      popover.replaceChildren(copy);
      if (close) {
        const button = page.importNode(close, true);
        button.hidden = false;
        button.popoverTargetElement = popover;
        button.popoverTargetAction = "hide";
        popover.append(button);
      }
      // Its own heading, which came with it.
      popover.setAttribute("aria-labelledby", card.getAttribute("aria-labelledby") ?? "");
      // Outside the chapter, whose ground may be dark; the keyboard finds it after its number all the same.
      page.body.append(popover);
      popover.showPopover({ source: link });
      opened = link;
      rememberPlace(numbersOf(page).indexOf(link));
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
  // To a step of this page: the card would lie over it, and would call the reader back.
  popover.addEventListener("click", (event) => {
    if (!linkWithin(event)) return;
    opened = undefined;
    popover.hidePopover();
  });
  popover.addEventListener("toggle", ({ newState }) => {
    if (newState !== "closed") return;
    rememberPlace(undefined);
    // Escape and a click elsewhere give the reader back to the sentence.
    if (popover.contains(page.activeElement) || page.activeElement === page.body) opened?.focus({ preventScroll: true });
    popover.remove();
  });
}

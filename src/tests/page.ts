import { parseHTML } from "linkedom";
import { vi } from "vitest";

/**
 * A page for scripts of the browser, without a layout: boxes are what a test gives. Sets the globals that such scripts use; call
 * `vi.unstubAllGlobals` after the test.
 */
export function stubPage(html: string) {
  const window = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { document } = window;
  for (const name of ["Element", "HTMLElement", "Node", "Event"] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal("document", document);
  // Unlike linkedom, browsers write the names of SVG elements in lower case.
  for (const element of document.querySelectorAll("svg, svg *")) Object.defineProperty(element, "tagName", { value: element.localName });
  const find = <T extends Element = HTMLElement>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (found === null) throw new Error(`No ${selector} on this page`);
    return found;
  };
  return { document, find, all: (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)] };
}

/** Gives an element a box. CSS pixels from the corner of the screen. */
export function place(element: Element, x: number, y: number, width: number, height: number): void {
  const box = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
  element.getBoundingClientRect = () => ({ ...box, toJSON: () => box });
}

/** Styles as the stylesheet would set them, by a selector; what no selector names is as in a browser. */
export function stubStyles(rules: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const initial = {
    display: "block",
    position: "static",
    fill: "rgb(0, 0, 0)",
    fillOpacity: "1",
    stroke: "none",
    strokeOpacity: "1",
    opacity: "1",
    strokeWidth: "1px",
    strokeDasharray: "none",
    strokeLinecap: "butt",
  };
  const styleOf = vi.fn((element: Element) => {
    const matching = Object.entries(rules).filter(([selector]) => element.matches(selector));
    const style: Record<string, string> = Object.assign({ ...initial }, ...matching.map(([, declared]) => declared));
    return { ...style, getPropertyValue: (name: string) => style[name] ?? "" };
  });
  vi.stubGlobal("getComputedStyle", styleOf);
  return styleOf;
}

/** A media query that a test can change. */
export function stubMedia(): { change: (query: string) => void } {
  const listeners: (readonly [query: string, listener: () => void])[] = [];
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: false,
    addEventListener: (_: string, listener: () => void) => listeners.push([query, listener]),
  }));
  return { change: (changed) => listeners.forEach(([query, listener]) => query.includes(changed) && listener()) };
}

/** A frame and the task after it, on the clock of `useFakeFrames`. Milliseconds. */
const frame = 17;

/** Frames and timers on a clock that a test advances. */
export function useFakeFrames(): void {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => setTimeout(callback, frame - 1));
  vi.stubGlobal("cancelAnimationFrame", (id: ReturnType<typeof setTimeout>) => clearTimeout(id));
}

export const runFrames = (count: number): unknown => vi.advanceTimersByTime(frame * count);

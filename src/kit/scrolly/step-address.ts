import { type Passage, settled } from "./passage.ts";

/** The address of the step that is read stands in the address bar: reload, Back and a copied link return to it. */
export function keepAddress(passages: readonly Passage[]): (line: number) => void {
  const own = new Set(passages.flatMap(({ texts }) => texts.map(({ id }) => `#${id}`)));
  let timeout: ReturnType<typeof setTimeout> | undefined;
  return (line) => {
    clearTimeout(timeout);
    timeout = setTimeout(() => {
      const reading = passages.find(({ section }) => {
        const { top, bottom } = section.getBoundingClientRect();
        return top <= line && bottom >= line;
      });
      const hash = reading ? `#${reading.texts[reading.step(line)]?.id ?? ""}` : "";
      // Outside the passages an address that is not ours stays: a chapter that the reader has asked for.
      if (hash !== location.hash && (hash !== "" || own.has(location.hash)))
        history.replaceState(history.state, "", hash || location.pathname + location.search);
    }, settled);
  };
}

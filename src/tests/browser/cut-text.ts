/**
 * Runs in the page: words outside its pictures that cannot be read whole, for they leave the window by its sides, or the box they stand
 * in. Tables may be scrolled sideways, and what only screen readers read is never seen.
 */
export function cutTexts(): string[] {
  const seen = (element: Element | null): boolean =>
    element?.checkVisibility() === true && !element.closest("svg, script, style, .visually-hidden, .skip");
  const name = (element: Element): string => `<${element.localName} ${element.className}> ${element.textContent.trim().slice(0, 40)}`;
  const boxes = [...document.body.querySelectorAll<HTMLElement>("*")].filter((box) => {
    const { display, overflowX, overflowY } = getComputedStyle(box);
    if (!seen(box) || display === "inline" || box.clientWidth === 0) return false;
    // What holds pictures may be left by them: on a small phone they reach into the page's margin. Its words stand in boxes of their own.
    if (box.querySelector(".still")) return false;
    const scrolls = ["auto", "scroll"].includes(overflowX);
    return (!scrolls && box.scrollWidth > box.clientWidth + 1) || (overflowY !== "visible" && box.scrollHeight > box.clientHeight + 1);
  });
  const leaving: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement: around } = text;
    if (around === null || !text.textContent?.trim() || !seen(around) || around.closest(".table-scroll")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5)) leaving.push(name(around));
  }
  return [...boxes.map((box) => `leaves its box: ${name(box)}`), ...leaving.map((words) => `leaves the window: ${words}`)];
}

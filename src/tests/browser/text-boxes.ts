/** Runs in the page: lettering of a visible picture that leaves it by over a pixel and a half. A line box is about a third taller than its letters. */
export function outsideTexts(pictures: string): string[] {
  const slack = 1.5;
  return [...document.querySelectorAll(pictures)]
    .filter((svg) => svg.checkVisibility())
    .flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const outside =
          box.left < frame.left - slack ||
          box.right > frame.right + slack ||
          box.top < frame.top - slack - box.height / 6 ||
          box.bottom > frame.bottom + slack + box.height / 6;
        return outside && box.width > 0
          ? [`${svg.getAttribute("class")} ${svg.closest(".still")?.getAttribute("data-scene")}: ${text.textContent}`]
          : [];
      });
    });
}

/** Runs in the page: pairs of letterings of one visible picture that lie on each other. Line boxes may touch; letters may not. */
export function overlappingTexts(pictures: string): string[] {
  const overlap = (a: DOMRect, b: DOMRect): boolean => {
    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // A line box is about a third taller than its letters.
    return x > 2 && y > Math.min(a.height, b.height) * 0.34;
  };
  return [...document.querySelectorAll(pictures)]
    .filter((svg) => svg.checkVisibility())
    .flatMap((svg) => {
      const texts = [...svg.querySelectorAll("text")]
        .map((text) => ({ text, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => overlap(one.box, other.box))
          .map(
            (other) =>
              `${svg.getAttribute("class")} ${svg.closest(".still")?.getAttribute("data-scene")}: "${one.text.textContent}" on "${other.text.textContent}"`,
          ),
      );
    });
}

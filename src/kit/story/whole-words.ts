/** A span of years, and a name with a hyphen or one behind it: Lite-On, mid-November. */
const parted = /\d{4}–\d{4}|\p{L}+-\p{Lu}\p{L}*/gu;

/** Puts what a line end would part at its dash in spans that do not break. A sign that joins would come along with every copied word. */
export const wholeWords = (html: string): string =>
  html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(parted, '<span class="whole">$&</span>') : part))
    .join("");

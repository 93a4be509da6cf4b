/** Small letters with two marks, or one below, and those that reach below the line; capitals with two marks. (Ỵ reaches lower still, and hardly ever.) */
export const marked = {
  small: "ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựạẹịọụgjpqy",
  capital: "ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ",
} as const;

/**
 * Runs in the page: letters whose ink lies on ink of a line above, in the same heading or picture, as the words stand. Ink is told by the
 * box around each letter; half a pixel is nothing.
 */
export function touchingLetters(blocks: string): string[] {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) throw new Error("No canvas");
  const inked = (text: Text) => {
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(text.parentElement ?? document.body);
    pen.font = `${fontStyle} ${fontWeight} 200px ${fontFamily}`;
    return [...text.data].flatMap((letter, index) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = range.getBoundingClientRect();
      if (letter.trim() === "" || box.width === 0) return [];
      const ink = pen.measureText(letter);
      // A letter's box is as high as its font, in a picture of any scale.
      const scale = box.height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
      const line = box.top + ink.fontBoundingBoxAscent * scale;
      return {
        letter,
        line,
        left: box.left - ink.actualBoundingBoxLeft * scale,
        right: box.left + ink.actualBoundingBoxRight * scale,
        top: line - ink.actualBoundingBoxAscent * scale,
        bottom: line + ink.actualBoundingBoxDescent * scale,
      };
    });
  };
  return [...document.querySelectorAll(blocks)]
    .filter((block) => block.checkVisibility())
    .flatMap((block) => {
      const texts: Text[] = [];
      const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (node instanceof Text && !node.parentElement?.closest("title, desc, [transform*=rotate]")) texts.push(node);
      const letters = texts.flatMap(inked).sort((a, b) => a.top - b.top);
      return letters.flatMap((upper, index) => {
        const found: string[] = [];
        for (let next = index + 1; next < letters.length; next += 1) {
          const lower = letters[next];
          if (lower === undefined || lower.top > upper.bottom - 0.5) break;
          const across = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
          if (across > 0.5 && Math.abs(lower.line - upper.line) > 1.5)
            found.push(
              `${upper.letter} and ${lower.letter}: ${(upper.bottom - lower.top).toFixed(1)} px, in ${block.textContent.trim().slice(0, 50)}`,
            );
        }
        return found;
      });
    });
}

/** What is found out about lettering that runs over several lines. */
export interface Lines {
  readonly what: string;
  /** As in a style sheet, as high as `roomFor` measures it. */
  readonly font: string;
  /** From line to line, in the letters' own size. */
  readonly apart: number;
}

/** Runs in the page: lines of a visible picture that stand below each other as those of one label do. */
export function labelLines(pictures: string): Lines[] {
  return [...document.querySelectorAll(pictures)]
    .filter((svg) => svg.checkVisibility())
    .flatMap((svg) => {
      const runs = [...svg.querySelectorAll<SVGTextContentElement>("text:not([transform*=rotate]), tspan")]
        .filter((run) => [...run.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""))
        .map((run) => {
          const { fontStyle, fontWeight, fontFamily, fontSize } = getComputedStyle(run);
          const size = parseFloat(fontSize) * (run.getScreenCTM()?.a ?? Number.NaN);
          return { box: run.getBoundingClientRect(), size, font: `${fontStyle} ${fontWeight} 200px ${fontFamily}`, text: run.textContent };
        });
      return runs.flatMap((upper) => {
        const below = runs.filter(({ box, size, font }) => {
          const starts = Math.abs(box.left - upper.box.left) < 1 || Math.abs(box.right - upper.box.right) < 1;
          const centred = Math.abs(box.left + box.right - upper.box.left - upper.box.right) < 2;
          return font === upper.font && Math.abs(size - upper.size) < 0.01 && (starts || centred) && box.top > upper.box.top + 1;
        });
        const apart = Math.min(...below.map(({ box }) => (box.top - upper.box.top) / upper.size));
        return apart < 1.8 ? [{ what: `${svg.getAttribute("class")}: ${upper.text}`, font: upper.font, apart }] : [];
      });
    });
}

/**
 * Runs in the page: what must lie from line to line, in the letters' own size, so that small letters never touch wherever they meet, and
 * a capital touches neither itself nor what keeps above the line. Letters are measured at 200 pixels: above 256 they are measured coarsely.
 */
export function roomFor({ font, small, capital }: { font: string; small: string; capital: string }): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) throw new Error("No canvas");
  pen.font = font;
  const reach = (letters: string): { above: number; below: number } => {
    const ink = pen.measureText(letters);
    return { above: ink.actualBoundingBoxAscent / 200, below: ink.actualBoundingBoxDescent / 200 };
  };
  const { above, below } = reach(small);
  return Math.max(above + below, ...[...capital].map(reach).map((letter) => letter.above + letter.below));
}

/**
 * Runs in the page: writes letters into the first seen element of each kind, twice, and tells how its lines lie and which box around cuts
 * the letters' ink.
 */
export async function blockLines({
  kinds,
  letters,
}: {
  kinds: readonly string[];
  letters: string;
}): Promise<(Lines & { cutBy: string[] })[]> {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) throw new Error("No canvas");
  const blocks = kinds.map((kind) => {
    const block = [...document.querySelectorAll(kind)].find((element) => element.checkVisibility());
    if (block === undefined) throw new Error(`The page has no ${kind}`);
    block.replaceChildren(letters, document.createElement("br"), letters);
    return { kind, block };
  });
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  return blocks.map(({ kind, block }) => {
    const { fontStyle, fontWeight, fontFamily, fontSize } = getComputedStyle(block);
    const font = `${fontStyle} ${fontWeight} 200px ${fontFamily}`;
    const size = parseFloat(fontSize);
    pen.font = font;
    const ink = pen.measureText(letters);
    const range = document.createRange();
    range.selectNodeContents(block);
    const tops = [...new Set([...range.getClientRects()].map(({ top }) => top))].sort((a, b) => a - b);
    const [first = Number.NaN, second = Number.NaN] = tops;
    const line = (top: number): number => top + (ink.fontBoundingBoxAscent * size) / 200;
    const top = line(first) - (ink.actualBoundingBoxAscent * size) / 200;
    const bottom = line(tops.at(-1) ?? Number.NaN) + (ink.actualBoundingBoxDescent * size) / 200;
    const cutBy: string[] = [];
    for (let box: Element | null = block; box !== null; box = box.parentElement) {
      const { overflowY, contain, clipPath } = getComputedStyle(box);
      const inner = box.getBoundingClientRect().top + box.clientTop;
      const cuts = overflowY !== "visible" || /paint|strict|content/.test(contain) || clipPath !== "none";
      if (cuts && (top < inner || bottom > inner + box.clientHeight)) cutBy.push(`<${box.localName} ${box.className}>`);
    }
    return { what: kind, font, apart: (second - first) / size, cutBy };
  });
}

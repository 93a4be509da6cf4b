import { type RGBColor, rgb } from "d3-color";
import * as csstree from "css-tree";

/** A colour that every program reads: six digits, and how much of it covers what lies below. */
export interface Colour {
  readonly hex: string;
  readonly opacity: number;
}

type Tokens = ReadonlyMap<string, string>;

const fallbackText = "#000";

/** `var()` replaced by what it stands for, however deep. */
export function withoutVariables(value: string, tokens: Tokens): string {
  const replaced = value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const token = tokens.get(name);
    if (token === undefined) throw new Error(`A picture needs ${name}, which src/styles/tokens.css does not declare`);
    return token;
  });
  return replaced === value ? value : withoutVariables(replaced, tokens);
}

/** Two colours mixed as `color-mix(in srgb, …)` mixes them: by amount, each weighed by its own opacity. */
function mix(first: RGBColor, second: RGBColor, share: number): RGBColor {
  const opacity = first.opacity * share + second.opacity * (1 - share);
  const channel = (name: "r" | "g" | "b"): number =>
    opacity === 0 ? 0 : (first[name] * first.opacity * share + second[name] * second.opacity * (1 - share)) / opacity;
  return rgb(channel("r"), channel("g"), channel("b"), opacity);
}

function parsed(node: csstree.CssNode, text: string): RGBColor {
  const written = csstree.generate(node);
  if (written.toLowerCase() === "currentcolor") return rgb(text);
  if (written === "transparent") return rgb(0, 0, 0, 0);
  if (node.type !== "Function" || node.name !== "color-mix") return rgb(written);
  // in srgb, <colour> <percentage>, <colour>: the one form the stylesheets use.
  const [space, model, , first, share, , second, ...rest] = node.children.toArray();
  const plain =
    space && model && first && second && share?.type === "Percentage" && rest.length === 0 && csstree.generate(model) === "srgb";
  if (!plain) throw new Error(`A picture cannot mix this colour: ${written}`);
  return mix(parsed(first, text), parsed(second, text), Number(share.value) / 100);
}

/**
 * A colour as a stylesheet writes it → as a picture needs it.
 *
 * @param text what `currentColor` stands for
 */
export function colourOf(value: string, tokens: Tokens, text = fallbackText): Colour {
  const node = csstree.parse(withoutVariables(value, tokens), { context: "value" });
  const only = node.type === "Value" ? node.children.first : null;
  const colour = only ? parsed(only, withoutVariables(text, tokens)) : rgb(Number.NaN, 0, 0);
  if (Number.isNaN(colour.r)) throw new Error(`Not a colour: ${value}`);
  return { hex: colour.copy({ opacity: 1 }).formatHex(), opacity: Math.round(colour.opacity * 1000) / 1000 };
}

import { transform } from "lightningcss";
import postcss, { type AtRule, type ChildNode, type Container, type Declaration } from "postcss";

/** Custom properties by name, with their dashes: values as a stylesheet writes them. */
export type Tokens = ReadonlyMap<string, string>;

type Scheme = "light" | "dark";

/** The nodes of a stylesheet that hold in one colour scheme, in their order: layers opened, what depends on anything else left out. */
function inScheme(container: Container, scheme: Scheme | undefined): ChildNode[] {
  const holds = ({ name, params }: AtRule): boolean =>
    name === "layer" || (name === "media" && params.replaceAll(" ", "") === `(prefers-color-scheme:${scheme})`);
  return (container.nodes ?? []).flatMap((node) => {
    if (node.type !== "atrule") return [node];
    return holds(node) ? inScheme(node, scheme) : [];
  });
}

/** The custom properties that a stylesheet gives a page's root in a colour scheme. */
export function tokensIn(css: string, scheme: Scheme): Tokens {
  const tokens = new Map<string, string>();
  for (const node of inScheme(postcss.parse(css), scheme))
    if (node.type === "rule" && node.selector === ":root") node.walkDecls(/^--/, ({ prop, value }) => void tokens.set(prop, value.trim()));
  return tokens;
}

/**
 * A text with each `var()` replaced by what it stands for, however deep.
 *
 * @throws where a token is not declared
 */
export function withTokens(text: string, tokens: Tokens): string {
  const replaced = text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const token = tokens.get(name);
    if (token === undefined) throw new Error(`A picture needs ${name}, which src/styles/tokens.css does not declare`);
    return token;
  });
  return replaced === text ? text : withTokens(replaced, tokens);
}

/** `font: 400 13px/1.3 "Source Sans 3"` as the properties that it stands for; the height of lines is nothing to a picture. */
function writeOutFont(declaration: Declaration): void {
  const [, weight, size, family] = /^(\d+) ([\d.]+px) ?\/ ?[\d.]+ (.+)$/.exec(declaration.value) ?? [];
  if (weight === undefined || size === undefined || family === undefined)
    throw new Error(`A picture cannot read this font: ${declaration.value}`);
  const properties = Object.entries({ "font-weight": weight, "font-size": size, "font-family": family });
  declaration.replaceWith(...properties.map(([prop, value]) => ({ prop, value })));
}

/**
 * A stylesheet as a program reads it that knows rules and plain colours and nothing else: tokens in their places, colours mixed, layers
 * opened, fonts written out, and without what holds only on some screens.
 */
export function plainStyle(css: string, tokens: Tokens): string {
  const { code } = transform({ filename: "charts.css", code: new TextEncoder().encode(withTokens(css, tokens)) });
  const sheet = postcss.parse(code.toString());
  sheet.walkDecls("font", writeOutFont);
  return inScheme(sheet, undefined).join("\n");
}

import Specificity from "@bramus/specificity";
import * as csstree from "css-tree";

/** One selector of a rule with what it declares. Rules of one sheet are in the order of the cascade, the last one wins. */
export interface Rule {
  readonly selector: string;
  readonly weight: Specificity;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** The blocks whose rules always hold. What depends on a medium or on a feature is not for a picture. */
const always = new Set(["layer"]);

function rulesOf(rule: csstree.Rule): Rule[] {
  const declarations = rule.block.children
    .toArray()
    .flatMap((node) => (node.type === "Declaration" ? [[node.property, csstree.generate(node.value).trim()] as const] : []));
  if (rule.prelude.type !== "SelectorList") return [];
  return rule.prelude.children.toArray().map((selector) => ({
    selector: csstree.generate(selector),
    weight: Specificity.calculateForAST(selector),
    declarations,
  }));
}

/** Rules of a stylesheet in their own order, outside at-rules and inside those that `within` lets through. */
function collect(children: csstree.List<csstree.CssNode>, within: (atRule: csstree.Atrule) => boolean): Rule[] {
  return children.toArray().flatMap((node) => {
    if (node.type === "Rule") return rulesOf(node);
    return node.type === "Atrule" && node.block && within(node) ? collect(node.block.children, within) : [];
  });
}

const parse = (css: string): csstree.List<csstree.CssNode> => {
  const sheet = csstree.parse(css, {
    onParseError: (error) => {
      throw error;
    },
  });
  if (sheet.type !== "StyleSheet") throw new Error(`Not a stylesheet: ${sheet.type}`);
  return sheet.children;
};

/** The rules that always hold, lightest first. They are taken to stand in one cascade layer, as all of the charts' do. */
export const rulesIn = (css: string): Rule[] =>
  collect(parse(css), ({ name }) => always.has(name)).toSorted((one, other) => Specificity.compare(one.weight, other.weight));

/**
 * Custom properties in force on an element that a page's root and then other selectors match, in one colour scheme: name with its
 * dashes → value as written.
 *
 * @param css the stylesheet that declares the tokens
 * @param selectors as the sheet writes them, the nearest to the element last
 */
export function customProperties(css: string, scheme: "light" | "dark", selectors: readonly string[]): ReadonlyMap<string, string> {
  const inScheme = ({ name, prelude }: csstree.Atrule): boolean =>
    always.has(name) || (name === "media" && prelude !== null && csstree.generate(prelude) === `(prefers-color-scheme:${scheme})`);
  const rules = collect(parse(css), inScheme);
  const declared = selectors.flatMap((wanted) => rules.flatMap(({ selector, declarations }) => (selector === wanted ? declarations : [])));
  return new Map(declared.filter(([property]) => property.startsWith("--")));
}

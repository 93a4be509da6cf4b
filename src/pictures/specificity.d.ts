// The package has types that its own "exports" hides.
declare module "@bramus/specificity" {
  import type { CssNode } from "css-tree";
  export default class Specificity {
    static calculateForAST(selector: CssNode): Specificity;
    static compare(one: Specificity, other: Specificity): number;
  }
}

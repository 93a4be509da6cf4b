// The package has types that its own "exports" hides.
declare module "@bramus/specificity" {
  import type { CssNode } from "css-tree";
  interface Specificity {
    readonly value: { readonly a: number; readonly b: number; readonly c: number };
  }
  const Specificity: {
    calculateForAST: (selector: CssNode) => Specificity;
    compare: (one: Specificity, other: Specificity) => number;
  };
  export default Specificity;
}

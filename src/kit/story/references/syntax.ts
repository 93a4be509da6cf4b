/** What a reference says, before it is known whether its tables and columns exist. `at` is its 0-based place in the text. */
export type Node =
  | { readonly kind: "bare"; readonly text: string; readonly at: number }
  | { readonly kind: "quoted"; readonly text: string; readonly at: number }
  | Call
  | { readonly kind: "member"; readonly of: Node; readonly column: string; readonly at: number }
  | { readonly kind: "arithmetic"; readonly sign: ArithmeticSign; readonly left: Node; readonly right: Node; readonly at: number }
  | Comparison
  | { readonly kind: "known"; readonly of: Node; readonly known: boolean; readonly at: number }
  | { readonly kind: "within"; readonly of: Node; readonly within: readonly Node[]; readonly negated: boolean; readonly at: number }
  | { readonly kind: "contains"; readonly of: Node; readonly part: string; readonly at: number }
  | { readonly kind: "and" | "or"; readonly parts: readonly Node[]; readonly at: number }
  | { readonly kind: "not"; readonly of: Node; readonly at: number }
  | Selection;

/** fdi(2024, province) or count(projects): a row of a table, or a function. */
export interface Call {
  readonly kind: "call";
  readonly name: string;
  readonly parts: readonly Node[];
  readonly at: number;
}

export interface Comparison {
  readonly kind: "comparison";
  readonly sign: ComparisonSign;
  readonly left: Node;
  readonly right: Node;
  readonly at: number;
}

/** Some rows of a table or cells of a column: projects where …, projects.capital where … by country. */
export interface Selection {
  readonly kind: "selection";
  readonly of: Node;
  readonly where?: Node;
  /** all(… where … have …) */
  readonly have?: Node;
  readonly by?: Node;
  readonly at: number;
}

export type ArithmeticSign = "+" | "-" | "×" | "÷";
export type ComparisonSign = "=" | "≠" | "<" | "≤" | ">" | "≥";

/** A reference as it stands between braces: what it says, and the forms it is to be said in. */
export interface Statement {
  readonly node: Node;
  readonly forms: readonly { readonly text: string; readonly at: number }[];
}

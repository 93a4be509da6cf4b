import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import type { ArithmeticSign, ComparisonSign, Node, Selection, Statement } from "./syntax.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * The grammar, loosest first:
 *
 *     statement  = selection { ":" form }
 *     selection  = condition [ "where" condition ] [ "have" condition ] [ "by" path ]
 *     condition  = conjunct { "or" conjunct }
 *     conjunct   = negation { "and" negation }
 *     negation   = "not" negation | comparison
 *     comparison = sum [ sign sum | "is" … | [ "not" ] "in" group | "contains" word ]
 *     sum        = product { ( "+" | "-" ) product }
 *     product    = path { ( "×" | "÷" ) path }
 *     path       = primary { "." column }
 *     primary    = "(" selection ")" | quoted | word [ "(" selection { "," selection } ")" ]
 */
class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  get #token(): Token {
    return this.#tokens[this.#next] ?? { kind: "end", text: "", at: 0 };
  }

  /** Takes the next token if it is one of these. */
  #accept(kind: Token["kind"], ...texts: readonly string[]): Token | undefined {
    const token = this.#token;
    if (token.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) return undefined;
    this.#next += 1;
    return token;
  }

  #expect(kind: Token["kind"], ...texts: readonly string[]): Token {
    return this.#accept(kind, ...texts) ?? slip(faults.unexpected(this.#token.text, texts), this.#token.at);
  }

  statement(): Statement {
    const node = this.#selection();
    const forms = [];
    while (this.#accept("sign", ":")) forms.push(this.#expect("word"));
    this.#expect("end");
    return { node, forms };
  }

  #selection(): Node {
    const { at } = this.#token;
    const of = this.#condition();
    const where = this.#accept("word", "where") && this.#condition();
    const have = this.#accept("word", "have") && this.#condition();
    const by = this.#accept("word", "by") && this.#path();
    if (!where && !have && !by) return of;
    return { kind: "selection", of, at, ...(where && { where }), ...(have && { have }), ...(by && { by }) } satisfies Selection;
  }

  /** Parts joined by a word: a or b or c. */
  #joined(kind: "and" | "or", part: () => Node): Node {
    const first = part();
    const parts = [first];
    while (this.#accept("word", kind)) parts.push(part());
    return parts.length === 1 ? first : { kind, parts, at: first.at };
  }

  #condition(): Node {
    return this.#joined("or", () => this.#joined("and", () => this.#negation()));
  }

  #negation(): Node {
    const not = this.#accept("word", "not");
    return not ? { kind: "not", of: this.#negation(), at: not.at } : this.#comparison();
  }

  #comparison(): Node {
    const left = this.#sum();
    const at = this.#token.at;
    const sign = this.#accept("sign", "=", "≠", "<", "≤", ">", "≥");
    // Only these six have just been accepted.
    if (sign) return { kind: "comparison", sign: sign.text as ComparisonSign, left, right: this.#sum(), at };
    if (this.#accept("word", "is")) return this.#is(left, at);
    if (this.#accept("word", "contains"))
      return { kind: "contains", of: left, part: (this.#accept("quoted") ?? this.#expect("word")).text, at };
    const negated = this.#accept("word", "not") !== undefined;
    if (negated) this.#expect("word", "in");
    else if (!this.#accept("word", "in")) return left;
    return { kind: "within", of: left, within: this.#group(), negated, at };
  }

  #is(of: Node, at: number): Node {
    const not = this.#accept("word", "not") !== undefined;
    const known = this.#accept("word", "known", "unknown");
    if (known) return { kind: "known", of, known: (known.text === "known") !== not, at };
    return { kind: "comparison", sign: not ? "≠" : "=", left: of, right: this.#sum(), at };
  }

  /** (a, b) or a single thing: a date, cells of a column. */
  #group(): Node[] {
    if (!this.#accept("sign", "(")) return [this.#path()];
    return this.#list();
  }

  /** The rest of a list whose "(" has been read. */
  #list(): Node[] {
    const parts: Node[] = [];
    if (this.#accept("sign", ")")) return parts;
    do parts.push(this.#selection());
    while (this.#accept("sign", ","));
    this.#expect("sign", ")", ",");
    return parts;
  }

  #chain(part: () => Node, ...signs: readonly ArithmeticSign[]): Node {
    let left = part();
    for (let sign = this.#accept("sign", ...signs); sign; sign = this.#accept("sign", ...signs))
      // Only the signs asked for have just been accepted.
      left = { kind: "arithmetic", sign: sign.text as ArithmeticSign, left, right: part(), at: sign.at };
    return left;
  }

  #sum(): Node {
    return this.#chain(() => this.#chain(() => this.#path(), "×", "÷"), "+", "-");
  }

  #path(): Node {
    let node = this.#primary();
    while (this.#accept("sign", ".")) {
      const { text, at } = this.#expect("word");
      node = { kind: "member", of: node, column: text, at };
    }
    return node;
  }

  #primary(): Node {
    const { at } = this.#token;
    if (this.#accept("sign", "(")) {
      const node = this.#selection();
      this.#expect("sign", ")");
      return node;
    }
    const text = this.#accept("quoted");
    if (text) return { kind: "quoted", text: text.text, at };
    const word = this.#expect("word");
    return this.#accept("sign", "(") ? { kind: "call", name: word.text, parts: this.#list(), at } : { kind: "bare", text: word.text, at };
  }
}

/** What a reference says. Throws a Slip where it breaks off. */
export const parse = (text: string): Statement => new Parser(text).statement();

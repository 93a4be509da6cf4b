import { faults } from "./faults.ts";
import { slip } from "./slip.ts";

export interface Token {
  readonly kind: "word" | "quoted" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const quoted = /["“]([^"”]*)["”]/y;
/** A name (jinko-hai-ha, total), a number (2.5), a date (2024-11-15, 2027-Q3, 2026/2027): a hyphen without spaces belongs to the word. */
const word = /\p{L}[\p{L}\p{M}\d_]*(?:-[\p{L}\p{M}\d_]+)*|\d[\p{L}\d_]*(?:(?:[-.]|\/(?=\d{4}))[\p{L}\d_]+)*/uy;
const sign = /<=|>=|!=|<>|[-+−×*÷/=≠<>≤≥().,:]/uy;

/** Ways to type a sign, and the one that stands for them. */
const standard: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "−": "-", "<=": "≤", ">=": "≥", "!=": "≠", "<>": "≠" };

/** The words and signs of a reference. Throws a Slip at what is neither. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const take = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const [inQuotes, asWord, asSign] = [take(quoted, at), take(word, at), take(sign, at)];
    if (inQuotes) tokens.push({ kind: "quoted", text: inQuotes[1] ?? "", at });
    else if (asWord) tokens.push({ kind: "word", text: asWord[0], at });
    else if (asSign) tokens.push({ kind: "sign", text: standard[asSign[0]] ?? asSign[0], at });
    else slip(faults.strangeSign(text[at] ?? ""), at);
    at += (inQuotes ?? asWord ?? asSign)?.[0].length ?? 1;
  }
  return [...tokens, { kind: "end", text: "", at: text.length }];
}

import { mojibakeFault } from "./mojibake.ts";
import { invisibleFault, withoutHidden } from "./invisible-characters.ts";
import { homoglyphFault } from "./homoglyphs.ts";
import type { Fault } from "./problem.ts";
import { unsafeFault } from "./unsafe.ts";

/** A cell as it is to be read. With an error among `faults` it must not be. */
export interface CleanCell {
  readonly text: string;
  readonly faults: readonly Fault[];
}

const isPlain = /^[\x20-\x7e]*$/;
const none: readonly Fault[] = [];

/**
 * A raw cell without hidden characters and outer space, and what is wrong with it whatever its column: one error at most.
 * Garbling is looked for in the raw cell, for half of a garbled letter may itself be a hidden character.
 */
export function cleanCell(raw: string): CleanCell {
  if (isPlain.test(raw)) {
    const text = raw.trim();
    const fault = unsafeFault(text) ?? (text.includes("?") ? mojibakeFault(text) : undefined);
    return { text, faults: fault ? [fault] : none };
  }
  const { text, warning } = withoutHidden(raw);
  const fault = mojibakeFault(raw) ?? invisibleFault(raw) ?? unsafeFault(text) ?? homoglyphFault(text);
  const faults = fault ? [fault] : warning ? [warning] : none;
  return { text, faults };
}

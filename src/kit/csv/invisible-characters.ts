import type { Fault } from "./problem.ts";

/** Spaces that look like a space and are none: a word beside one is not found, a number with one is no number. */
const strangeSpace = /[\t\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f]/gu;
/** Characters without width, but for those that turn the direction of text. */
const zeroWidth = /(?!\p{Bidi_Control})\p{Default_Ignorable_Code_Point}/gu;
const turning = /\p{Bidi_Control}/u;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const unseen = /(?![ \n])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Text with its invisible characters named, as in "2049⟨U+200B⟩": an editor cannot cure what cannot be seen. */
export const visible = (text: string): string => text.replaceAll(unseen, (character) => `⟨${codePoint(character)}⟩`);

const named = (text: string, pattern: RegExp): string => [...new Set(text.match(pattern))].map(codePoint).join(", ");

/** A character that no keyboard types and that may reverse or cut what is read. */
export function invisibleFault(text: string): Fault | undefined {
  const [found] = turning.exec(text) ?? control.exec(text) ?? [];
  if (found === undefined) return undefined;
  const turns = turning.test(found);
  return {
    code: turns ? "bidi-control" : "control-character",
    rule: turns
      ? {
          vi: `có ký tự đảo chiều chữ (${codePoint(found)}).`,
          en: `holds a character that turns the direction of text (${codePoint(found)}).`,
        }
      : { vi: `có ký tự điều khiển (${codePoint(found)}).`, en: `holds a control character (${codePoint(found)}).` },
    cure: { vi: "Xóa ô rồi gõ lại bằng tay, đừng dán.", en: "Empty the cell and type it again by hand; do not paste." },
  };
}

/** A cell without hidden characters and the space around it; with a warning that says what was taken out. */
export function withoutHidden(text: string): { text: string; warning?: Fault } {
  const cleaned = text.replaceAll(zeroWidth, "").replaceAll(strangeSpace, " ");
  if (cleaned === text) return { text: text.trim() };
  const found = [named(text, zeroWidth), named(text, strangeSpace)].filter(Boolean).join(", ");
  return {
    text: cleaned.trim(),
    warning: {
      code: "hidden-character",
      severity: "warning",
      rule: {
        vi: `có ký tự không nhìn thấy (${found}), đã bỏ qua khi đọc.`,
        en: `holds characters that cannot be seen (${found}); they were left out in reading.`,
      },
      cure: { vi: "Gõ lại ô này, chỉ dùng dấu cách thường.", en: "Type the cell again with ordinary spaces only." },
    },
  };
}

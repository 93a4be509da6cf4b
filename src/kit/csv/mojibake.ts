import { fromOldFont } from "./old-fonts.ts";
import type { Fault } from "./problem.ts";

/** A legacy encoding's characters by their bytes, and a quick look for two or three of them in a row that may be one letter of UTF-8. */
interface Misreading {
  readonly byteOf: ReadonlyMap<string, number>;
  readonly suspect: RegExp;
}

/** The encodings as which UTF-8 is misread: by Western and Vietnamese Windows, and by Excel on a Mac. */
const misreadings: readonly Misreading[] = ["windows-1252", "windows-1258", "macintosh"].map((encoding) => {
  const high = Array.from({ length: 128 }, (_, index) => index + 128);
  const asControl = high.slice(0, 32).map((byte) => [String.fromCharCode(byte), byte] as const);
  const pairs = [...asControl, ...high.map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const)];
  const oneOf = (first: number, last: number): string =>
    `[${pairs.flatMap(([character, byte]) => (byte >= first && byte <= last ? [`\\u{${character.codePointAt(0)?.toString(16)}}`] : [])).join("")}]`;
  const next = oneOf(0x80, 0xbf);
  return { byteOf: new Map(pairs), suspect: new RegExp(`${oneOf(0xc2, 0xc6)}${next}|${oneOf(0xe1, 0xed)}${next}${next}`, "u") };
});

/** Letters of our languages and our sources', signs and typographic marks: what garbled text of ours would have been. */
const plausible =
  /[\u00a0-\u024f\u1ea0-\u1ef9\u2010-\u2026\u20ab\u3000-\u303f\uff01-\uff5e\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** May close what is quoted in good text, as in THỊ XÃ” and «bé…»; as part of a letter, more of that letter or another follows. */
const closing = /^[\u00a0‘’“”–—…•«»‹›]+$/u;

/** The letter that was misread as the characters at `index`, and how many those are; undefined in good text. */
function misreadAt(text: string, index: number, byteOf: Misreading["byteOf"]): { letter: string; length: number } | undefined {
  const lead = byteOf.get(text[index] ?? "") ?? 0;
  const length = lead >= 0xc2 && lead <= 0xc6 ? 2 : lead >= 0xe1 && lead <= 0xed ? 3 : 0;
  if (length === 0) return undefined;
  const tail = text.slice(index + 1, index + length);
  const rest = [...tail].map((character) => byteOf.get(character) ?? 0);
  if (rest.length < length - 1 || !rest.every((byte) => byte >= 0x80 && byte <= 0xbf)) return undefined;
  const letter = new TextDecoder().decode(Uint8Array.of(lead, ...rest));
  if (!plausible.test(letter)) return undefined;
  const closes = closing.test(tail) && !/\p{L}/u.test(text[index + length] ?? "");
  return closes && (length === 2 || lead > 0xe2 || text.includes("«")) ? undefined : { letter, length };
}

/** Text as it was before it was misread, or undefined when it bears no mark of that. */
export function ungarbled(text: string): string | undefined {
  for (const { byteOf, suspect } of misreadings) {
    if (!suspect.test(text)) continue;
    let restored = "";
    for (let index = 0; index < text.length;) {
      const misread = misreadAt(text, index, byteOf);
      restored += misread?.letter ?? text[index];
      index += misread?.length ?? 1;
    }
    if (restored !== text) return restored.normalize("NFC");
  }
  return undefined;
}

/**
 * A question mark in the place of a letter: inside or before a word, before a small letter, after consonants alone.
 * One that ends a question stands after a whole word and before a capital or nothing.
 */
const lostLetter = /\p{L}\?+-?\p{L}|(?:^|[\s("“])\?+\p{L}|\p{L}\?\s\p{Ll}|(?:^|[\s("“])[bcdghklmnpqrstvxBCDĐGHKLMNPQRSTVX]+\?+(?=\s|$)/u;
const address = /https?:\/\/\S+/g;

const asUtf8 = {
  vi: "Gõ lại nội dung của ô; lưu tệp dạng “CSV UTF-8”, đừng lưu “CSV (Comma delimited)”.",
  en: "Type the cell again; save the file as “CSV UTF-8”, not as “CSV (Comma delimited)”.",
};

const oldFontFault = (encoding: string, meant: string): Fault => ({
  code: "garbled-text",
  rule: { vi: `là chữ của phông cũ (${encoding}), không phải Unicode.`, en: `is text for an old font (${encoding}), not Unicode.` },
  cure: {
    vi: `Gõ lại bằng Unicode. Đọc theo bảng ${encoding} thì là: ${meant}`,
    en: `Type it again in Unicode. By the table of ${encoding} it reads: ${meant}`,
  },
});

/** Letters that were lost or garbled when a file was opened or saved in a wrong encoding, or that were typed for a font of before Unicode. */
export function mojibakeFault(text: string): Fault | undefined {
  const restored = ungarbled(text);
  if (restored !== undefined)
    return {
      code: "garbled-text",
      rule: { vi: "có chữ bị vỡ vì sai bảng mã.", en: "has letters garbled by a wrong encoding." },
      cure: { vi: `${asUtf8.vi} Có lẽ là: ${restored}.`, en: `${asUtf8.en} It was perhaps: ${restored}.` },
    };
  const old = fromOldFont(text);
  if (old) return oldFontFault(old.encoding, old.text);
  if (!text.includes("\ufffd") && !lostLetter.test(text.replaceAll(address, ""))) return undefined;
  return {
    code: "lost-letters",
    rule: { vi: "có dấu hỏi hoặc ô đen ở chỗ của một chữ đã mất.", en: "has a question mark or a box where a letter was lost." },
    cure: asUtf8,
  };
}

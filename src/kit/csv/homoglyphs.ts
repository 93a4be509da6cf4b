import type { Fault } from "./problem.ts";

/** Letters of other alphabets and the Latin letter each is taken for, in pairs. */
const pairs =
  "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝwӏl" +
  "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiκkρpυuαa" +
  "ՕOօoսuհhոnցgԼLՏS" +
  "ᎪAᏴBᏟCᎬEᎻHᎫJᏦKᏞLᎷMᎢTᏃZ" +
  "ɑaɡgɩi";
const twins = new Map(pairs.match(/../gu)?.map((pair) => [pair[0] ?? "", pair[1] ?? ""]));
/** Icelandic and African letters that only a mistyped Đ puts into Vietnamese. */
const falseD = new Map([
  ["Ð", "Đ"],
  ["Ɖ", "Đ"],
  ["ð", "đ"],
]);

const word = /[\p{L}\p{M}\p{N}]+/gu;
const latin = /\p{Script=Latin}/u;
const mistaken = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Full-width and mathematical forms of letters and digits. */
const styled = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

/** Quick to ask of any cell; nearly all have none. */
const suspect = new RegExp(`[${[...twins.keys(), ...falseD.keys()].join("")}]|${mistaken.source}|${styled.source}`, "u");

/** A word in our own letters. A word of another alphabet, known by letters that nobody mistakes, stays as it is. */
function latinWord(found: string): string {
  const letters = [...found];
  const isForeign = !latin.test(found) && letters.some((letter) => /\p{L}/u.test(letter) && !twins.has(letter) && !styled.test(letter));
  if (isForeign) return found;
  return letters
    .map((letter) => falseD.get(letter) ?? twins.get(letter) ?? (styled.test(letter) ? letter.normalize("NFKC") : letter))
    .join("");
}

/** Letters that look like ours and are others: no search finds such a word, no check matches such an id. */
export function homoglyphFault(text: string): Fault | undefined {
  if (!suspect.test(text)) return undefined;
  // Full-width letters belong into Chinese, Japanese and Korean.
  const words = (text.match(word) ?? []).filter((found) => !(styled.test(found) && eastAsian.test(text)));
  const was = words.find((found) => latinWord(found) !== found || (latin.test(found) && mistaken.test(found)));
  if (was === undefined) return undefined;
  return {
    code: "look-alike",
    rule: {
      vi: `chữ "${was}" có ký tự của bảng chữ khác, trông giống mà không phải.`,
      en: `the word "${was}" has letters of another alphabet that only look alike.`,
    },
    cure: { vi: `Gõ lại bằng tay: ${latinWord(was)}.`, en: `Type it again by hand: ${latinWord(was)}.` },
  };
}

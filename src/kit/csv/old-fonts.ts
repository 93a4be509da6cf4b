/**
 * Vietnamese as it was typed before Unicode, in fonts that draw Western letters and signs as Vietnamese ones. Old newspapers, decrees and
 * address books still hold such text; copied into a cell it is nonsense to every reader.
 *
 * Tables: TCVN 5712:1993 (VN3, the fonts .VnTime) and VNI for Windows (the fonts VNI-Times), as the programs that convert between them
 * (UniKey, vietunicode) have them. Both are read here as Windows-1252 shows their bytes.
 */

const tcvn3Letters =
  "àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ Ă¡ Â¢ Đ§ Ê£ Ô¤ Ơ¥ Ư¦";
const tcvn3 = new Map(tcvn3Letters.split(" ").map(([letter = "", typed = ""]) => [typed, letter]));

const [grave, acute, hook, tilde, dot, breve, circumflex] = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323", "\u0306", "\u0302"];
const tones = { ø: grave, ù: acute, û: hook, õ: tilde, ï: dot };
const onBreve = { ê: breve, è: breve + grave, é: breve + acute, ú: breve + hook, ü: breve + tilde, ë: breve + dot };
const onCircumflex = {
  ...{ â: circumflex, à: circumflex + grave, á: circumflex + acute },
  ...{ å: circumflex + hook, ã: circumflex + tilde, ä: circumflex + dot },
};
/** VNI types a mark as a letter of its own after the vowel; these are the marks that each vowel takes. */
const vniMarks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...tones, ...onBreve, ...onCircumflex },
  e: { ...tones, ...onCircumflex },
  o: { ...tones, ...onCircumflex },
  u: tones,
  y: tones,
  ô: tones,
  ö: tones,
};
const vniLetters: Readonly<Record<string, string>> = { ñ: "đ", ô: "ơ", ö: "ư", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const inCaseOf = (typed: string, letter: string): string => (typed === typed.toLowerCase() ? letter : letter.toUpperCase());

const fromTcvn3 = (text: string): string => text.replaceAll(/./gsu, (typed) => tcvn3.get(typed) ?? typed);

function fromVni(text: string): string {
  const letters = [...text];
  let read = "";
  for (let index = 0; index < letters.length; index++) {
    const [typed = "", next = ""] = letters.slice(index, index + 2);
    const mark = vniMarks[typed.toLowerCase()]?.[next.toLowerCase()];
    read += inCaseOf(typed, vniLetters[typed.toLowerCase()] ?? typed.toLowerCase()) + (mark ?? "");
    if (mark !== undefined) index += 1;
  }
  return read.normalize("NFC");
}

/** Letters that neither font has: where one stands, the text is Unicode. */
const unicode = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;
/** Signs within words, and capitals between small letters, as no language writes them. */
const isTcvn3 = /\p{L}[¶µ¸§®¨©¬]\p{L}|(?:^|\s)[§®]\p{L}|\p{Ll}[À-Þ]\p{Ll}|\p{L}[µ¶¸](?=\s|$)|\p{Ll}[«»¼½¾]\p{Ll}/u;
/** Pairs that no language has; and those that a name or two may have, which must come twice. */
const isVni = /[aeouyôö][øû]|[aeo]å|öô|ô[ùøûõï]|ö[ùøûõï]|[iyu][eo][âàáåãä]/iu;
const likeVni = /a[ùõêèéúüâàáãä]|e[ùõâàáãä]|o[õâàáãä]|[uy][ùõï]/giu;

/** Text as it reads in the font it was typed for, and which that is; undefined for text of today. */
export function fromOldFont(text: string): { readonly encoding: "TCVN3" | "VNI"; readonly text: string } | undefined {
  if (unicode.test(text)) return undefined;
  if (isVni.test(text) || (text.match(likeVni) ?? []).length > 1) return { encoding: "VNI", text: fromVni(text) };
  return isTcvn3.test(text) ? { encoding: "TCVN3", text: fromTcvn3(text) } : undefined;
}

/** Vietnamese has 12 vowels, each bare or under five tones, and đ. */
const vietnamese = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const typography = "\u00a0–—‘’“”…·•×±−₫°©↑↓½";
/** Names of companies and people that come from other languages. */
const foreign = "ÖöÜüÄäßÉéÇçÑñČčŘřŠš";

/** Every letter the site's fonts keep. A whole-site test fails when a page uses one that is not here. */
export const charset = ascii + vietnamese + vietnamese.toUpperCase() + typography + foreign;

/** What pictures write beside these, in the font of their titles: the arrow of a brand, which pages draw. */
export const pictureLetters = "→";

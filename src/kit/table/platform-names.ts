import type { Text } from "../csv/problem.ts";

type Lang = keyof Text;

type Kind = "region" | "language";

const namesOf = (kind: Kind, lang: Lang, style: "long" | "short") => new Intl.DisplayNames(lang, { type: kind, style, fallback: "none" });

/** Made once: the platform takes its time to make one. The short names are what readers see, "Mỹ" and not "Hoa Kỳ". */
const names = {
  region: {
    vi: [namesOf("region", "vi", "short"), namesOf("region", "vi", "long")],
    en: [namesOf("region", "en", "short"), namesOf("region", "en", "long")],
  },
  language: {
    vi: [namesOf("language", "vi", "short"), namesOf("language", "vi", "long")],
    en: [namesOf("language", "en", "short"), namesOf("language", "en", "long")],
  },
} as const;

/** What Unicode names and ISO 3166 does not: groups of countries, parts of one, codes for tests and for the unknown. */
const noCountries: readonly string[] = "AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split(" ");

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** A code that has given way to another (UK, DD) is answered with the other's name: only its own counts. */
const isCanonical = (tag: string): boolean => Intl.getCanonicalLocales(tag)[0] === tag;

/** Every country's code in ISO 3166-1: two capitals. */
export const countryCodes: readonly string[] = pairs.filter(
  (code) => !noCountries.includes(code) && isCanonical(`und-${code}`) && names.region.en[0].of(code) !== undefined,
);

/** Every language's code in ISO 639-1: two small letters. */
export const languageCodes: readonly string[] = pairs
  .map((code) => code.toLowerCase())
  .filter((code) => isCanonical(code) && names.language.en[0].of(code) !== undefined);

/** A country as the platform names it: "Nhật Bản", "Japan"; its code where the platform has no name. */
export const countryName = (code: string, lang: Lang): string => names.region[lang][0].of(code) ?? code;

export const languageName = (code: string, lang: Lang): string => names.language[lang][0].of(code) ?? code;

const plain = (text: string): string => text.normalize("NFC").toLowerCase().trim();

/** The code that was meant by one in other letters, by one that has given way, or by a name in either language. Never a guess. */
function codeMeant(typed: string, kind: Kind, codes: readonly string[]): string | undefined {
  const wanted = plain(typed);
  const named = codes.find((code) => Object.values(names[kind]).some((both) => both.some((name) => plain(name.of(code) ?? "") === wanted)));
  if (named !== undefined) return named;
  if (!/^[a-z]{2}$/.test(wanted)) return undefined;
  const [canonical = ""] = Intl.getCanonicalLocales(kind === "region" ? `und-${wanted}` : wanted);
  const code = kind === "region" ? canonical.replace("und-", "") : canonical;
  return codes.find((one) => one === code);
}

/** "us", "UK", "Hoa Kỳ" → "US", "GB", "US"; undefined for what is no country. */
export const countryMeant = (typed: string): string | undefined => codeMeant(typed, "region", countryCodes);

export const languageMeant = (typed: string): string | undefined => codeMeant(typed, "language", languageCodes);

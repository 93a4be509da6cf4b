import type { Fault, Text } from "../csv/problem.ts";
import { countryCodes, countryMeant, countryName, languageCodes, languageMeant, languageName } from "./platform-names.ts";
import { type Column, filled } from "./columns.ts";

/** A standard's list of codes, with the platform's names for them. */
interface CodeList {
  readonly codes: readonly string[];
  readonly kind: Text;
  readonly fault: Pick<Fault, "code" | "rule">;
  readonly look: Text;
  /** Never a guess: a code that looks like another is another country. */
  readonly meant: (typed: string) => string | undefined;
  readonly name: (code: string, lang: "vi" | "en") => string;
}

const countries: CodeList = {
  codes: countryCodes,
  kind: { vi: "mã nước, hai chữ hoa theo ISO 3166: JP", en: "country code, two capitals by ISO 3166: JP" },
  fault: {
    code: "not-a-country",
    rule: { vi: "không phải mã nước theo ISO 3166 (hai chữ hoa).", en: "is no country code of ISO 3166 (two capitals)." },
  },
  look: {
    vi: "Viết mã hai chữ của nước ấy, ví dụ JP là Nhật Bản; chưa biết thì để trống.",
    en: "Write the country's two letters, as JP for Japan; leave the cell empty if unknown.",
  },
  meant: countryMeant,
  name: countryName,
};

const languages: CodeList = {
  codes: languageCodes,
  kind: { vi: "mã ngôn ngữ, hai chữ thường theo ISO 639: vi", en: "language code, two small letters by ISO 639: vi" },
  fault: {
    code: "not-a-language",
    rule: { vi: "không phải mã ngôn ngữ theo ISO 639 (hai chữ thường).", en: "is no language code of ISO 639 (two small letters)." },
  },
  look: { vi: "Viết mã hai chữ của ngôn ngữ, ví dụ vi, en, ja.", en: "Write the language's two letters, such as vi, en, ja." },
  meant: languageMeant,
  name: languageName,
};

const cureOf = ({ meant, name, look }: CodeList, typed: string): Text => {
  const code = meant(typed);
  if (code === undefined) return look;
  return { vi: `Viết ${code} (${name(code, "vi")}).`, en: `Write ${code} (${name(code, "en")}).` };
};

const codeColumn =
  (list: CodeList) =>
  (title: Text): Column<string> =>
    filled({
      title,
      type: "choice",
      options: list.codes,
      kind: list.kind,
      parse: (cell) => (list.codes.includes(cell) ? { value: cell } : { fault: { ...list.fault, cure: cureOf(list, cell) } }),
    });

/** A country by its code, whichever country. Its name comes from the platform. */
export const country = codeColumn(countries);

/** The language of a text by its code. */
export const language = codeColumn(languages);

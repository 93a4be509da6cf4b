import type { Localized } from "../i18n/languages.ts";

interface PictureWords {
  readonly sources: (list: string, more: number) => string;
  readonly licence: string;
}

export const pictureWords: Localized<PictureWords> = {
  vi: {
    sources: (list, more) => `Nguồn: ${list}${more > 0 ? ` và ${more} nguồn khác` : ""}`,
    licence: "CC BY 4.0",
  },
  en: {
    sources: (list, more) => `Sources: ${list}${more > 0 ? ` and ${more} more` : ""}`,
    licence: "CC BY 4.0",
  },
};

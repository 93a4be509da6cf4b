import type { Localized } from "../../../kit/i18n/languages.ts";

/** Whose surface it is; the images' sources and licences stand in README.md. */
export const reliefCredit: Localized<string> = {
  vi: "địa hình: Maps-For-Free (CC0), từ NASA SRTM; độ sâu: SRTM30_PLUS",
  en: "relief: Maps-For-Free (CC0), from NASA SRTM; depths: SRTM30_PLUS",
};

/** The same in a map's note, which has few words: the opening and the method page have the whole. */
export const shortReliefCredit: Localized<string> = { vi: "địa hình: NASA SRTM", en: "relief: NASA SRTM" };

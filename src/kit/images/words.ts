import type { InEvery } from "../i18n/languages.ts";

interface PictureWords {
  readonly brand: readonly [brown: string, arrow: string, green: string];
  readonly sources: (list: string, more: number) => string;
  readonly licence: string;
  /** What a figure owes to others than its sources, by its id. */
  readonly credits: Readonly<Record<string, string>>;
}

export const pictureWords: InEvery<PictureWords> = {
  vi: {
    brand: ["Nâu", "→", "Xanh"],
    sources: (list, more) => `Nguồn: ${list}${more > 0 ? ` và ${more} nguồn khác` : ""}`,
    licence: "CC BY 4.0",
    credits: { "park-map": "Bản đồ © những người đóng góp OpenStreetMap (ODbL), Who’s On First, GeoNames, Global Energy Monitor" },
  },
  en: {
    brand: ["Nâu", "→", "Xanh"],
    sources: (list, more) => `Sources: ${list}${more > 0 ? ` and ${more} more` : ""}`,
    licence: "CC BY 4.0",
    credits: { "park-map": "Map © OpenStreetMap contributors (ODbL), Who’s On First, GeoNames, Global Energy Monitor" },
  },
};

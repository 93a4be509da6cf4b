import type { Localized } from "../../kit/i18n/languages.ts";

/** A land or sea around the province, with where its name may stand. */
export interface Around {
  readonly names: Localized<string>;
  readonly at: readonly (readonly [lon: number, lat: number])[];
  readonly sea: boolean;
}

/** A name that is the same in both languages. */
const same = (name: string): Localized<string> => ({ vi: name, en: name });

export const around: readonly Around[] = [
  { names: { vi: "Quảng Tây (Trung Quốc)", en: "Guangxi (China)" }, at: [[107.62, 21.78]], sea: false },
  { names: same("Lạng Sơn"), at: [[107.0, 21.62]], sea: false },
  { names: same("Bắc Giang"), at: [[106.66, 21.32]], sea: false },
  { names: same("Hải Dương"), at: [[106.42, 20.93]], sea: false },
  {
    names: same("Hải Phòng"),
    at: [
      [106.58, 20.9],
      [106.6, 20.815],
      [106.6, 20.74],
      [106.99, 20.79],
    ],
    sea: false,
  },
  { names: { vi: "Vịnh Hạ Long", en: "Hạ Long Bay" }, at: [[107.13, 20.86]], sea: true },
  {
    names: { vi: "Vịnh Bắc Bộ", en: "Gulf of Tonkin" },
    at: [
      [108.0, 20.72],
      [107.75, 20.6],
      [108.09, 21.28],
    ],
    sea: true,
  },
];

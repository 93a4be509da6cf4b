import type { Localized } from "../../kit/i18n/languages.ts";

/** A land or sea around the province, with where its name may stand. */
export interface Around {
  readonly name: string;
  readonly at: readonly (readonly [lon: number, lat: number])[];
  readonly sea: boolean;
}

export const around: Localized<readonly Around[]> = {
  vi: [
    { name: "Quảng Tây (Trung Quốc)", at: [[107.62, 21.78]], sea: false },
    { name: "Lạng Sơn", at: [[107.0, 21.62]], sea: false },
    { name: "Bắc Giang", at: [[106.66, 21.32]], sea: false },
    { name: "Hải Dương", at: [[106.42, 20.93]], sea: false },
    {
      name: "Hải Phòng",
      at: [
        [106.58, 20.9],
        [106.6, 20.815],
        [106.6, 20.74],
        [106.99, 20.79],
      ],
      sea: false,
    },
    { name: "Vịnh Hạ Long", at: [[107.13, 20.86]], sea: true },
    {
      name: "Vịnh Bắc Bộ",
      at: [
        [108.0, 20.72],
        [107.75, 20.6],
        [108.09, 21.28],
      ],
      sea: true,
    },
  ],
  en: [
    { name: "Guangxi (China)", at: [[107.62, 21.78]], sea: false },
    { name: "Lạng Sơn", at: [[107.0, 21.62]], sea: false },
    { name: "Bắc Giang", at: [[106.66, 21.32]], sea: false },
    { name: "Hải Dương", at: [[106.42, 20.93]], sea: false },
    {
      name: "Hải Phòng",
      at: [
        [106.58, 20.9],
        [106.6, 20.815],
        [106.6, 20.74],
        [106.99, 20.79],
      ],
      sea: false,
    },
    { name: "Hạ Long Bay", at: [[107.13, 20.86]], sea: true },
    {
      name: "Gulf of Tonkin",
      at: [
        [108.0, 20.72],
        [107.75, 20.6],
        [108.09, 21.28],
      ],
      sea: true,
    },
  ],
};

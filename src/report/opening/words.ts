import type { Format } from "../../kit/i18n/format.ts";
import type { Localized } from "../../kit/i18n/languages.ts";
import { reliefCredit } from "../map/relief/credit.ts";
import type { Light } from "./lights.ts";

interface Counts {
  readonly stations: number;
  readonly mw: number;
  readonly mines: number;
  readonly plants: number;
}

export interface OpeningWords {
  readonly key: Readonly<Record<Light["kind"], string>>;
  /** What a screen reader hears in place of the picture. */
  readonly label: (counts: Counts, format: Format) => string;
  readonly credit: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const words: Localized<OpeningWords> = {
  vi: {
    key: {
      station: "nhà máy điện than, cỡ theo MW",
      mine: "mỏ than",
      plant: "nhà máy được nêu tên, đang chạy",
    },
    label: ({ stations, mw, mines, plants }, format) =>
      `Địa hình tỉnh Quảng Ninh. Sáng màu than hồng: ${format.number(stations)} nhà máy điện than đang chạy, cộng lại ${format.amount(mw, "mw")}, và ${format.number(mines)} mỏ than biết được vị trí. Sáng màu ngọc: ${format.number(plants)} nhà máy được nêu tên đang chạy.`,
    credit: `${capital(reliefCredit.vi)}; mỏ và điện than: Global Energy Monitor (CC BY 4.0).`,
  },
  en: {
    key: {
      station: "coal-fired power station, by MW",
      mine: "coal mine",
      plant: "named factory that is running",
    },
    label: ({ stations, mw, mines, plants }, format) =>
      `The surface of Quảng Ninh province. Glowing ember: ${format.number(stations)} coal-fired power stations that run, with ${format.amount(mw, "mw")} together, and ${format.number(mines)} coal mines whose place is known. Lit jade: ${format.number(plants)} named factories that are running.`,
    credit: `${capital(reliefCredit.en)}; coal plants and mines: Global Energy Monitor (CC BY 4.0).`,
  },
};

import type { Lang, Localized } from "../../kit/i18n/languages.ts";
import { countryName } from "../../kit/table/platform-names.ts";
import type { ProjectDot } from "./projects.ts";

/** Words that every figure of projects shares: the same status must read the same on the map and in the field. */
export interface ProjectWords {
  readonly statuses: Readonly<Record<ProjectDot["status"], string>>;
  readonly diamond: string;
  /** The same for a phone's key. */
  readonly short: Pick<ProjectWords, "statuses" | "diamond">;
}

export const projectWords: Localized<ProjectWords> = {
  vi: {
    statuses: {
      operating: "đang vận hành",
      trial: "khánh thành hoặc chạy thử",
      building: "đang xây",
      licensed: "đã cấp phép",
      "awaiting-certificate": "chờ giấy chứng nhận",
      memorandum: "biên bản ghi nhớ",
      ended: "đã chấm dứt",
    },
    diamond: "vốn không bằng USD hoặc không rõ",
    short: {
      statuses: {
        operating: "chạy",
        trial: "khánh thành",
        building: "xây",
        licensed: "cấp phép",
        "awaiting-certificate": "chờ giấy",
        memorandum: "ghi nhớ",
        ended: "chấm dứt",
      },
      diamond: "ngoài USD, không rõ",
    },
  },
  en: {
    statuses: {
      operating: "operating",
      trial: "opened or in trial runs",
      building: "being built",
      licensed: "licensed",
      "awaiting-certificate": "awaiting a certificate",
      memorandum: "memorandum only",
      ended: "terminated",
    },
    diamond: "capital not in dollars, or unknown",
    short: {
      statuses: {
        operating: "running",
        trial: "opened",
        building: "being built",
        licensed: "licensed",
        "awaiting-certificate": "awaiting",
        memorandum: "memorandum",
        ended: "terminated",
      },
      diamond: "not in dollars, unknown",
    },
  },
};

/** Where the report writes a country as the platform does not. */
const ownNames: Localized<Readonly<Partial<Record<string, string>>>> = { vi: { HK: "Hong Kong" }, en: {} };

/** A country's name in a language, whichever country it is. */
export const countryIn = (code: string, lang: Lang): string => ownNames[lang][code] ?? countryName(code, lang);

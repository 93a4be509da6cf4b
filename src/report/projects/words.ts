import type { Localized } from "../../kit/i18n/languages.ts";
import type { ProjectDot } from "./projects.ts";

/** Words that every figure of projects shares: the same status must read the same on the map and in the field. */
interface ProjectWords {
  readonly statuses: Readonly<Record<ProjectDot["status"], string>>;
  readonly countries: Readonly<Record<NonNullable<ProjectDot["country"]>, string>>;
  readonly diamond: string;
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
    countries: {
      CN: "Trung Quốc",
      TW: "Đài Loan",
      HK: "Hồng Công",
      JP: "Nhật Bản",
      KR: "Hàn Quốc",
      SG: "Singapore",
      SE: "Thụy Điển",
      VN: "Việt Nam",
    },
    diamond: "vốn bằng đồng hoặc không rõ; cỡ không theo vốn",
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
    countries: {
      CN: "China",
      TW: "Taiwan",
      HK: "Hong Kong",
      JP: "Japan",
      KR: "South Korea",
      SG: "Singapore",
      SE: "Sweden",
      VN: "Việt Nam",
    },
    diamond: "capital in dong or unknown; not to scale",
  },
};

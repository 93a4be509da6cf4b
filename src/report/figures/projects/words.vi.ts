import { projectWords } from "../../projects/words.ts";
import type { ProjectsWords } from "./chart.ts";
import { money, spoken, type Words } from "./words.ts";

const projects = (count: number): string => `${count} dự án`;

const chart: ProjectsWords = {
  ...projectWords.vi,
  capital: {
    counted: "Vốn bằng USD, cộng được",
    "not-counted": "Không tính vào tổng",
    "in-dong": "Vốn bằng đồng",
    "in-other-money": "Vốn bằng tiền khác",
    unpriced: "Vốn không rõ",
  },
  unknown: { country: "Không rõ nơi", park: "Không rõ khu" },
  projects,
  notCounted: (amount) => `không tính ${amount}`,
  shareOfYear: (share, year) => `khoảng ${share} vốn FDI đăng ký năm ${year}`,
  withdrawal: (capital, certified, reported, share) => [
    capital,
    ...(certified === null ? [] : [`cấp phép ${certified}`]),
    `nhà đầu tư chấm dứt, báo đăng ${reported}`,
    `bằng ${share} tổng vốn USD của các dự án còn lại`,
  ],
};

export const vi: Words = {
  title: "Những dự án được nêu tên, và dự án đã rút",
  sceneTitles: {
    "with-jinko": ({ withdrawal }) => `Trước khi ${withdrawal.dot.short} rút`,
    jinko: ({ withdrawal }) => `${withdrawal.dot.short} rút, để lại một khoảng trống`,
    "by-status": "Các dự án đã tới đâu",
    "by-country": "Công ty mẹ ở đâu",
  },
  subtitle: "Mỗi vòng: một dự án ở Quảng Ninh; diện tích theo vốn.",
  takeaway: ({ tally, withdrawal }, format) =>
    `Dự án nhà máy được cấp phép lớn nhất trong danh sách của chúng tôi, ${withdrawal.dot.short}, ${format.billions(withdrawal.dot.capital ?? 0, 1)}, nay không còn; các dự án được cấp phép, không có tin chấm dứt, vốn bằng USD, cộng được ${format.billions(tally.usd, 2, "about")}.`,
  describe: (series, format, scene) => {
    const { withdrawal } = series;
    const texts: Record<string, string> = {
      "by-capital": `Các dự án theo vốn. ${spoken(series, "capital", chart, format)}.`,
      "by-country": `Các dự án theo nơi công ty mẹ đóng. ${spoken(series, "country", chart, format)}.`,
      "by-park": `Các dự án theo khu công nghiệp. ${spoken(series, "park", chart, format)}.`,
      "by-status": `Các dự án theo tình trạng mới nhất tìm được. ${spoken(series, "status", chart, format)}.`,
      "with-jinko": `Các dự án có vốn bằng USD xếp thành một cụm, lớn nhất là ${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}.`,
      jinko: `${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}, viền đứt, tách khỏi cụm các dự án còn lại, để lại một khoảng trống đúng bằng cỡ của nó.`,
    };
    return texts[scene] ?? "";
  },
  note: "Chỉ những dự án báo chí nhắc tới. Vốn là vốn đăng ký hoặc công bố; hình thoi không theo vốn. Tổng bỏ biên bản ghi nhớ, dự án đã chấm dứt, vốn bằng đồng.",
  columns: {
    project: "Dự án",
    country: "Công ty mẹ ở",
    park: "Khu",
    capital: "Vốn",
    unit: "Đơn vị",
    status: "Tình trạng",
    asOf: "Tính đến",
  },
  chart,
};

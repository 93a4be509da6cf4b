import { projectWords } from "../../projects/words.ts";
import type { ProjectsWords } from "./chart.ts";
import { largest, money, spoken, type Words } from "./words.ts";

const projects = (count: number): string => `${count} dự án`;

const chart: ProjectsWords = {
  ...projectWords.vi,
  capital: {
    counted: "Vốn bằng đô la, cộng được",
    "not-counted": "Không tính vào tổng",
    "in-dong": "Vốn bằng đồng",
    "in-other-money": "Vốn bằng tiền khác",
    unpriced: "Vốn không rõ",
  },
  unknown: { country: "Không rõ xuất xứ", park: "Không rõ khu" },
  projects,
  notCounted: (amount) => `không tính ${amount}`,
  withdrawal: (capital, certified, reported, share) => [
    capital,
    ...(certified === null ? [] : [`cấp phép ${certified}`]),
    `nhà đầu tư chấm dứt, báo đăng ${reported}`,
    `bằng ${share} tổng vốn đô la của các dự án còn lại`,
  ],
};

export const vi: Words = {
  title: "Những dự án gọi được tên",
  subtitle:
    "Mỗi vòng tròn là một dự án công nghiệp ở Quảng Ninh; diện tích theo vốn đăng ký hoặc công bố. Vòng càng đầy, dự án càng tiến xa.",
  takeaway: (series, format) => {
    const { tally, withdrawal } = series;
    const top = largest(series);
    const bigger = (withdrawal.dot.capital ?? 0) > (top?.capital ?? 0);
    const standing = `${tally.inDollars} dự án có vốn bằng đô la cộng lại khoảng ${money(tally.usd, format)}`;
    const lead = top === undefined ? "" : `, lớn nhất là ${top.short} ${format.number(top.capital ?? 0)}`;
    return `${standing}${lead}. ${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}, ${bigger ? "lớn hơn mọi dự án ấy, " : ""}đã bị chính nhà đầu tư chấm dứt.`;
  },
  describe: (series, format, scene) => {
    const { withdrawal } = series;
    const texts: Record<string, string> = {
      "by-capital": `Các dự án theo vốn. ${spoken(series, "capital", chart, format)}.`,
      "by-country": `Các dự án theo xuất xứ công ty mẹ. ${spoken(series, "country", chart, format)}.`,
      "by-park": `Các dự án theo khu công nghiệp. ${spoken(series, "park", chart, format)}.`,
      "by-status": `Các dự án theo tình trạng mới nhất tìm được. ${spoken(series, "status", chart, format)}.`,
      "with-jinko": `Các dự án có vốn bằng đô la xếp thành một cụm, lớn nhất là ${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}.`,
      jinko: `${withdrawal.dot.short}, ${money(withdrawal.dot.capital ?? 0, format)}, viền đứt, tách khỏi cụm các dự án còn lại, để lại một khoảng trống đúng bằng cỡ của nó.`,
    };
    return texts[scene] ?? "";
  },
  note: "Chỉ gồm những dự án báo chí nhắc tới, không phải toàn bộ dự án của tỉnh; cộng lại không ra tổng FDI. Tổng là phép cộng của chúng tôi, làm tròn, gồm cả số nguồn ghi “hơn”, “gần”, “khoảng”. Dự án đã chấm dứt và biên bản ghi nhớ không tính vào tổng. Vốn bằng đồng không quy đổi. Tình trạng là tin mới nhất tìm được, không phải hôm nay.",
  columns: {
    project: "Dự án",
    country: "Xuất xứ công ty mẹ",
    park: "Khu",
    capital: "Vốn",
    unit: "Đơn vị",
    status: "Tình trạng",
    asOf: "Tính đến",
  },
  chart,
};

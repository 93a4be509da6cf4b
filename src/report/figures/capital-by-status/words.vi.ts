import { projectWords } from "../../projects/words.ts";
import { shareOf } from "./series.ts";
import { isMostlyPaper, spoken, type Words } from "./words.ts";

export const vi: Words = {
  title: (series) => (isMostlyPaper(series) ? "Với phần vốn lớn nhất, chúng\u00a0tôi chỉ tìm thấy giấy phép" : "Đồng vốn đã thành gì"),
  subtitle: "Vốn đăng ký bằng USD của các dự án được nêu tên, theo tình trạng mới nhất tìm được.",
  takeaway: (series, format) =>
    `Trong vốn không có tin chấm dứt, ${format.percent(shareOf(series, "operating"), 0)} thuộc dự án được báo là đang vận hành; với ${format.percent(shareOf(series, "licensed"), 0)}, chúng tôi chỉ tìm thấy giấy phép.`,
  describe: (series, format) => `Vốn theo tình trạng dự án. ${spoken(series, format)}.`,
  note: ({ leftOut }, format) =>
    `Vốn đăng ký, không phải tiền đã chi. Tin cuối tìm được nhiều khi đã cũ. ${format.amount(leftOut, "projects")} vốn bằng đồng hoặc chưa rõ không được vẽ. Phép cộng là của chúng tôi.`,
  columns: { status: "Tình trạng", projects: "Số dự án", capital: "Triệu USD", share: "Phần trong tổng" },
  chart: {
    statuses: projectWords.vi.statuses,
    mark: (amount) => `một ô: ${amount}`,
    outside: "không tính vào tổng",
  },
};

import { projectWords } from "../../projects/words.ts";
import { shareOf } from "./series.ts";
import { isMostlyPaper, spoken, type Words } from "./words.ts";

export const vi: Words = {
  title: (series) => (isMostlyPaper(series) ? "Phần lớn nhất của đồng vốn còn trên giấy" : "Đồng vốn đã thành gì"),
  subtitle: "Vốn đăng ký bằng USD của các dự án được nêu tên, theo tình trạng mới nhất tìm được.",
  takeaway: (series, format) =>
    `Trong vốn còn hiệu lực, ${format.percent(shareOf(series, "operating"), 0)} thuộc dự án đang vận hành, ${format.percent(shareOf(series, "licensed"), 0)} mới có giấy phép.`,
  describe: (series, format) => `Vốn theo tình trạng dự án. ${spoken(series, format)}.`,
  note: ({ leftOut }, format) =>
    `Vốn đăng ký, không phải tiền đã chi. ${format.amount(leftOut, "projects")} vốn bằng đồng hoặc chưa rõ không được vẽ. Mỗi nhóm làm tròn; phép cộng là của chúng tôi.`,
  columns: { status: "Tình trạng", projects: "Số dự án", capital: "Triệu USD", share: "Phần vốn còn hiệu lực" },
  chart: {
    statuses: projectWords.vi.statuses,
    mark: (amount) => `một ô: ${amount}`,
    outside: "không tính vào tổng",
  },
};

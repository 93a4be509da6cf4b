import type { RowWords } from "./table.ts";
import { isLandMoney, spoken, type Words } from "./words.ts";

const rows: RowWords = { total: "Thu ngân sách", land: "trong đó tiền sử dụng đất" };

export const vi: Words = {
  title: (series) => (isLandMoney(series) ? "Vượt thu, phần lớn nhờ tiền đất" : "Thu ngân sách, dự toán và kết quả"),
  subtitle: ({ year }) => `Thu ngân sách Quảng Ninh năm ${year}, tỷ đồng, tách riêng tiền sử dụng đất.`,
  takeaway: ({ landOfSurplus, restOverPlan }, format) =>
    landOfSurplus === null
      ? `Không kể tiền đất, thu so với dự toán: khoảng ${format.percent(restOverPlan, 0)}.`
      : `Theo ước tính đầu, khoảng ${format.percent(landOfSurplus, 0)} phần vượt là tiền đất; không kể đất, thu vượt khoảng ${format.percent(restOverPlan, 0)}.`,
  describe: (series, format) => `Năm ${series.year}. ${spoken(series, rows, format)}.`,
  note: "Tiền đất trong dự toán suy từ tỷ lệ phần trăm mà nguồn nêu; phần còn lại và tỷ lệ là phép tính của chúng tôi. Số nêu sau không tách tiền đất.",
  columns: { what: "Khoản", status: "Loại số liệu", statedOn: "Ngày nêu", amount: "Tỷ đồng", note: "Ghi chú" },
  rows,
  chart: {
    land: "tiền đất",
    rest: "còn lại",
    faint: "mờ: dự toán",
    undivided: "nguồn không nêu riêng tiền đất",
    planned: "mức dự toán",
    over: (share) => `vượt dự toán khoảng\u00a0${share}`,
    landOfSurplus: (share) => `tiền đất tăng: khoảng\u00a0${share} phần vượt`,
    names: { plan: () => "dự toán", estimate: (date) => `ước tính, ${date}`, outcome: (date) => `số nêu ${date}` },
  },
};

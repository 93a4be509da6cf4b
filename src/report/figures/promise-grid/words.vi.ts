import { type Amount, dotMillionUsd } from "./series.ts";
import { parkList, stated, type Words } from "./words.ts";

export const vi: Words = {
  title: "Ba tỷ đô, đếm từng chấm",
  subtitle: `Vốn đầu tư trực tiếp nước ngoài (FDI) đăng ký vào Quảng Ninh; mỗi chấm là ${dotMillionUsd} triệu USD. Chấm đặc: đã đăng ký. Chấm rỗng: mới hẹn.`,
  takeaway: ({ year, outcome, goal, registered, promised }, format) => {
    const gap = goal.amount - outcome.amount;
    const arrived = outcome.amount - registered.amount;
    const verdict = gap > 0 ? `còn thiếu ${format.amount(gap, "million-usd")} mới tới mốc` : `qua mốc`;
    return `Cả năm ${year} được ${format.amount(outcome.amount, "million-usd")}, ${verdict} ${format.number(goal.amount)}. Sau ngày ${format.dayAndMonth(registered.asOf)}, vốn đăng ký thêm khoảng ${format.number(arrived, 0)} triệu, trong khi đã hẹn ${stated(promised, format)}.`;
  },
  describe: (series, format, scene) => {
    const { year, registered, promised, outcome, before, after, goal } = series;
    const counted = format.date(registered.asOf);
    const money = (of: Amount) => stated(of, format);
    const texts: Record<string, string> = {
      field: `Lưới chấm: ${registered.dots} chấm đặc là ${money(registered)} đã đăng ký đến ${counted}, ${promised.dots} chấm rỗng là ${money(promised)} hẹn thêm đến cuối năm.`,
      registered: `${registered.dots} chấm đặc: ${money(registered)} đã đăng ký đến ${counted}.`,
      parts: `Hai khối chấm: ${money(series.newCapital)} từ ${series.newProjects} dự án mới và ${money(series.addedCapital)} từ ${series.addedProjects} lượt tăng vốn.`,
      parks: `Phần hẹn thêm chia theo khu, đơn vị triệu USD: ${parkList(series, format)}.`,
      outcome: `Cuối năm ${year}: ${outcome.dots} chấm đặc, ${money(outcome)}; phần còn lại cho tới mốc ${format.amount(goal.amount, "million-usd")} để trống.`,
      years: `Ba năm cạnh nhau: ${year - 1} ${money(before)}; ${year} ${money(outcome)}; ${year + 1}${series.afterIsWhole ? "" : ` đến ${format.date(after.asOf)}`} ${money(after)}.`,
    };
    return texts[scene] ?? "";
  },
  note: "Vốn đăng ký, không phải vốn đã giải ngân. Số chấm được làm tròn; số chính xác nằm trong bảng.",
  columns: { item: "Khoản", amount: "Triệu USD", status: "Loại số liệu", asOf: "Tính đến, hoặc nêu ngày" },
  rows: {
    registered: (day) => `Đã đăng ký đến ${day}`,
    new: "— vốn cấp mới",
    added: "— tăng vốn",
    gap: "— chênh lệch, nguồn không giải thích",
    promised: "Hẹn thêm đến cuối năm",
    outcome: (year) => `Cả năm ${year}`,
    goal: (year) => `Mốc của năm ${year}`,
    before: (year) => `Cả năm ${year}`,
    after: (year) => `Năm ${year}, số cuối cùng tìm được`,
    expected: (year) => `Dự kiến cả năm ${year}`,
  },
  chart: {
    registered: (day) => `đăng ký đến ${day}`,
    promised: "hẹn thêm",
    newCapital: (projects) => `${projects} dự án mới`,
    addedCapital: (projects) => `${projects} lượt tăng vốn`,
    unfilled: (goal) => `nữa mới tới mốc ${goal}`,
    unexplained: (amount) => `Hai phần cộng lại hụt ${amount} triệu so với tổng; nguồn không giải thích.`,
    yearEnd: (year) => `cả năm ${year}`,
    asOf: (date, expected) => `đến ${date}, dự kiến cả năm ${expected}`,
    wholeYear: (year, expected) => `cả năm ${year}, từng dự kiến ${expected}`,
  },
};

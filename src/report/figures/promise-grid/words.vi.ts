import { type Amount, dotMillionUsd } from "./series.ts";
import { parkList, stated, type Words } from "./words.ts";

export const vi: Words = {
  title: ({ year, outcome, goal, ahead }) =>
    `Năm ${year} ${outcome.amount < goal.amount ? "suýt chạm" : "qua"} mốc ba\u00a0tỷ\u00a0đô${ahead.goal.amount === goal.amount ? `, năm ${ahead.year} lại nhắm tới` : ""}`,
  sceneTitles: {
    registered: ({ registered }, format) => `Đến ${format.date(registered.asOf)}: ${format.billions(registered.amount, 2)}`,
    parks: "Phần còn lại trông vào các khu công nghiệp",
    outcome: ({ year, outcome, goal }) => `Năm ${year} ${outcome.amount < goal.amount ? "suýt chạm" : "qua"} mốc ba\u00a0tỷ\u00a0đô`,
    ahead: ({ ahead, goal }, format) =>
      `Năm ${ahead.year} ${ahead.goal.amount === goal.amount ? "lại nhắm" : "nhắm"} ${format.billions(ahead.goal.amount, 0)}`,
  },
  subtitle: `Vốn FDI đăng ký vào Quảng Ninh; mỗi chấm là ${dotMillionUsd} triệu USD.`,
  takeaway: ({ year, outcome, goal }, format) => {
    const gap = goal.amount - outcome.amount;
    const verdict = gap > 0 ? `thiếu ${format.amount(Math.round(gap), "million-usd")} mới tới mốc` : "qua mốc";
    return `Năm ${year} khép lại ở ${format.billions(outcome.amount, 2)}, ${verdict}.`;
  },
  describe: (series, format, scene) => {
    const { year, registered, promised, outcome, before, after, goal } = series;
    const counted = format.date(registered.asOf);
    const money = (of: Amount) => stated(of, format);
    const texts: Record<string, string> = {
      field: `Lưới chấm: ${registered.dots} chấm đặc là ${money(registered)} đã đăng ký đến ${counted}, ${promised.dots} chấm rỗng là ${money(promised)} còn trông vào những tuần cuối năm.`,
      registered: `${registered.dots} chấm đặc: ${money(registered)} đã đăng ký đến ${counted}.`,
      parts: `Hai khối chấm: ${money(series.newCapital)} từ ${series.newProjects} dự án mới và ${money(series.addedCapital)} từ ${series.addedProjects} lượt tăng vốn.`,
      parks: `Phần dự kiến thêm chia theo khu, đơn vị triệu USD: ${parkList(series, format)}.`,
      outcome: `Cuối năm ${year}: ${outcome.dots} chấm đặc, ${money(outcome)}; phần còn lại cho tới mốc ${format.amount(goal.amount, "million-usd")} để trống.`,
      years: `Ba năm cạnh nhau: ${year - 1} ${money(before)}; ${year} ${money(outcome)}; ${year + 1}${series.afterIsWhole ? "" : ` đến ${format.date(after.asOf)}`} ${money(after)}.`,
      ahead: `Lưới ${series.ahead.goal.dots} chấm cho mục tiêu năm ${series.ahead.year}, ${money(series.ahead.goal)}; ${series.ahead.counted ? `${series.ahead.counted.dots} chấm đặc` : "chấm nào cũng rỗng, vì không tìm được tổng của năm"}. Còn ${series.ahead.daysLeft} ngày, tính từ lần cuối đọc nguồn.`,
    };
    return texts[scene] ?? "";
  },
  note: "Vốn đăng ký, chưa phải vốn đã chi. Số chấm làm tròn; số chính xác ở trong bảng. Số ngày còn lại tính từ lần cuối đọc nguồn.",
  columns: { item: "Khoản", amount: "Triệu USD", status: "Loại số liệu", asOf: "Tính đến, hoặc nêu ngày" },
  rows: {
    registered: (day) => `Đã đăng ký đến ${day}`,
    new: "— vốn cấp mới",
    added: "— tăng vốn",
    gap: "— chênh lệch, nguồn không giải thích",
    promised: "Dự kiến thêm đến cuối năm",
    outcome: (year) => `Cả năm ${year}`,
    goal: (year) => `Mốc của năm ${year}`,
    before: (year) => `Cả năm ${year}`,
    after: (year) => `Năm ${year}, số cuối cùng tìm được`,
    expected: (year) => `Dự kiến cả năm ${year}`,
  },
  chart: {
    registered: (day) => `đã đăng ký đến ${day}`,
    promised: "còn trông chờ",
    newCapital: (projects) => `${projects} dự án mới`,
    addedCapital: (projects) => `${projects} lượt tăng vốn`,
    unfilled: "còn thiếu",
    unexplained: (amount) => `Hai phần cộng lại hụt ${amount} triệu so với tổng; nguồn không giải thích.`,
    yearEnd: (year) => `đã đăng ký cả năm ${year}`,
    expected: (amount) => `dự kiến cả năm ${amount}`,
    hadExpected: (amount) => `từng dự kiến ${amount}`,
    ahead: (year) => `là mục tiêu năm ${year}`,
    toGoal: "nữa mới tới mục tiêu",
    daysLeft: (days) => `còn ${days} ngày`,
    asOf: (day) => `từ ${day}`,
    notCounted: "Không tìm được tổng đã đăng ký trong năm, nên chấm nào cũng để rỗng.",
  },
};

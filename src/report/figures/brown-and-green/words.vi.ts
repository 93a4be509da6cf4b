import { coalHolds, weighAlike } from "./series.ts";
import { changedGoal, spoken, spokenGoals, spokenTonnes, whenOf, type Words } from "./words.ts";

export const vi: Words = {
  title: (series, format) =>
    weighAlike(series.latest) && coalHolds(series)
      ? `Đến ${whenOf(series.latest.manufacturing, format)} nhà máy ngang\u00a0ngửa mỏ; than chưa có đà giảm`
      : "Mỏ và nhà máy trong kinh tế tỉnh",
  sceneTitles: {
    brown: (series) => (coalHolds(series) ? "Sản lượng than chưa có đà giảm" : "Than và điện trong kinh tế tỉnh"),
    goals: (series, format) => {
      const goal = changedGoal(series, format);
      return goal === undefined
        ? "Mục tiêu cho chế biến, chế tạo"
        : `Mục tiêu năm ${goal.year} cho nhà\u00a0máy: trước ${goal.before}, nay ${goal.now}`;
    },
  },
  subtitle: "Tỷ trọng trong GRDP (tổng sản phẩm) Quảng Ninh, %.",
  takeaway: ({ latest: { mining, manufacturing } }, format) =>
    `Đến ${whenOf(manufacturing, format)}, chế biến, chế tạo chiếm ${format.percent(manufacturing.value)} GRDP, khai khoáng ${format.percent(mining.value)}.`,
  describe: (series, format, scene) => {
    const parts = [
      `Tỷ trọng khai khoáng trong GRDP: ${spoken(series, "mining", format)}.`,
      `Điện: ${spoken(series, "electricity", format)}.`,
      scene !== "brown" && `Chế biến, chế tạo: ${spoken(series, "manufacturing", format)}.`,
      scene === "goals" && `Mục tiêu của chế biến, chế tạo: ${spokenGoals(series, format)}.`,
      `Than sạch, triệu tấn một năm: ${spokenTonnes(series, format)}.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Chấm viền: chưa trọn năm, không rõ chín tháng hay riêng quý III. GRDP có lẽ đã tính lại: hai bên vạch không so được. Bình quân: phép chia của chúng tôi.",
  columns: { what: "Chỉ tiêu", year: "Năm", until: "Tính đến", value: "Giá trị", unit: "Đơn vị", status: "Loại số liệu", note: "Ghi chú" },
  rows: {
    shares: {
      mining: "Tỷ trọng khai khoáng trong GRDP",
      electricity: "Tỷ trọng điện trong GRDP",
      manufacturing: "Tỷ trọng chế biến, chế tạo trong GRDP",
    },
    tonnes: "Than sạch trong năm",
    mean: (from, to) => `Than sạch, bình quân năm ${from}–${to}`,
    percent: "%",
    tonnesUnit: "triệu tấn",
  },
  chart: {
    sectors: { mining: "khai khoáng", electricity: "điện", manufacturing: "chế biến, chế tạo" },
    sectorsInShort: { mining: "mỏ", electricity: "điện", manufacturing: "nhà máy" },
    sectorNotes: { electricity: "gần hết từ than" },
    goal: "mục tiêu chế biến, chế tạo",
    was: (goal) => `trước là ${goal}`,
    level: ["nhà máy", "ngang mỏ"],
    holds: "chưa có đà giảm",
    expected: "dự kiến",
    until: (month) => `đến\u00a0T${month}`,
    revised: ["GRDP có lẽ", "đã tính lại"],
    partOfYear: "chưa trọn năm",
    tonnes: "Sản lượng than",
    tonnesUnit: "than sạch, triệu tấn một năm",
    mean: (from, to) => `bình quân ${from}–${to}`,
    year: (year) => `${year}, ước tính`,
    plan: (year) => `${year}, kế hoạch của tỉnh`,
  },
};

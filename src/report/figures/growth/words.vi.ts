import { isUnsettled, lastOf, percent, spokenGrowth, spokenMissing, spokenTargets, type Words } from "./words.ts";

export const vi: Words = {
  title: (series) => (lastOf(series)?.missed ? "Tăng nhanh mà vẫn sát dưới mục tiêu" : "Tăng trưởng: mục tiêu và kết quả"),
  subtitle: "Tốc độ tăng GRDP (tổng sản phẩm trên địa bàn) Quảng Ninh, phần trăm mỗi năm. Thanh rỗng: mục tiêu.",
  takeaway: (series, format) => {
    const last = lastOf(series);
    if (last === undefined) return "";
    const estimated = isUnsettled(last.reading) ? " (ước tính)" : "";
    return `Năm ${last.year} tăng ${percent(format, last.reading)}${estimated}, ${last.missed ? "dưới" : "đạt"} mục tiêu đầu năm ${percent(format, last.target)}.`;
  },
  describe: (series, format, scene) => {
    const goals = `Mục tiêu tăng GRDP: ${spokenTargets(series, format)}.`;
    if (scene === "targets") return goals;
    const missing = series.missing.length > 0 ? ` Không có nguồn: ${spokenMissing(series, format)}.` : "";
    return `Tăng trưởng GRDP: ${spokenGrowth(series, format)}.${missing} ${goals}`;
  },
  note: "Mỗi năm một nguồn, phần lớn là số công bố đầu tiên; nhạt: sơ bộ hoặc ước tính. GRDP hẳn đã tính lại giữa chừng nên các cột không nối.",
  columns: { year: "Năm", growth: "Tăng trưởng", status: "Loại số liệu", statedOn: "Ngày nêu", note: "Ghi chú" },
  rows: { missing: "Không có nguồn." },
  chart: {
    target: "mục tiêu",
    targets: ([first = "", ...later]) => [`mục tiêu ${first}`, ...later.map((target) => `rồi ${target}`)].join(", "),
    missing: "không có nguồn",
    notEnded: "năm chưa hết",
  },
};

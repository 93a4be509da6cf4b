import { against, checked, isUnsettled, percent, spokenGrowth, spokenMissing, spokenTargets, type Words } from "./words.ts";

export const vi: Words = {
  title: "Tăng trưởng: mục tiêu và kết quả",
  subtitle: "Tốc độ tăng GRDP (tổng sản phẩm trên địa bàn) Quảng Ninh, phần trăm mỗi năm. Thanh rỗng: mục tiêu.",
  takeaway: (series, format) =>
    checked(series)
      .map((entry) => {
        const verdict = against(entry, format, {
          missed: (points, target) => `thiếu ${points} điểm phần trăm so với mục tiêu ${target}`,
          reached: (target) => `đạt mục tiêu ${target}`,
        });
        return `Năm ${entry.year} tăng ${percent(format, entry.reading)}${isUnsettled(entry.reading) ? " (ước tính)" : ""}, ${verdict}.`;
      })
      .join(" "),
  describe: (series, format, scene) => {
    const goals = `Mục tiêu tăng GRDP: ${spokenTargets(series, format)}.`;
    if (scene === "targets") return goals;
    const missing = series.missing.length > 0 ? ` Không có nguồn: ${spokenMissing(series, format)}.` : "";
    return `Tăng trưởng GRDP: ${spokenGrowth(series, format)}.${missing} ${goals}`;
  },
  note: "Mỗi năm một nguồn, phần lớn là số công bố đầu tiên; cột nhạt có viền là số sơ bộ hoặc ước tính. Quy mô GRDP hẳn đã tính lại giữa chừng, nên các cột không nối thành đường.",
  columns: { year: "Năm", growth: "Tăng trưởng", status: "Loại số liệu", statedOn: "Ngày nêu", note: "Ghi chú" },
  rows: { missing: "Không có nguồn." },
  chart: {
    target: "mục tiêu",
    targets: ([first = "", ...later]) => [`mục tiêu ${first}`, ...later.map((target) => `rồi ${target}`)].join(", "),
    missing: "không có nguồn",
    notEnded: "năm chưa hết",
  },
};

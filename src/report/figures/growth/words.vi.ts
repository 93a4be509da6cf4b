import { isUnsettled, lastOf, percent, spokenGrowth, spokenMissing, spokenTargets, type Words } from "./words.ts";

export const vi: Words = {
  title: (series) => {
    const last = lastOf(series);
    if (!last?.missed) return "Tăng trưởng: mục tiêu và kết quả";
    const goals = last.missedBoth ? "cả hai mục tiêu" : last.missedLater ? "mọi mục tiêu" : "mục tiêu";
    return `${last.year}: tăng nhanh, hụt ${goals}`;
  },
  sceneTitles: { targets: "Mục tiêu tăng GRDP từng năm" },
  subtitle: "GRDP (tổng sản phẩm) Quảng Ninh tăng mỗi năm, %. Thanh rỗng: mục tiêu; thanh mờ: sơ bộ, ước tính.",
  takeaway: (series, format) => {
    const last = lastOf(series);
    if (last === undefined) return "";
    const estimated = isUnsettled(last.reading) ? " (ước tính)" : "";
    const raised = last.missedLater ? ", và dưới cả mức nâng lên sau đó" : "";
    return `Năm ${last.year} tăng ${percent(format, last.reading)}${estimated}, ${last.missed ? "dưới" : "đạt"} mục tiêu ban đầu ${percent(format, last.target)}${raised}.`;
  },
  describe: (series, format, scene) => {
    const goals = `Mục tiêu tăng GRDP: ${spokenTargets(series, format)}.`;
    if (scene === "targets") return goals;
    const missing = series.missing.length > 0 ? ` Không có nguồn: ${spokenMissing(series, format)}.` : "";
    return `Tăng trưởng GRDP: ${spokenGrowth(series, format)}.${missing} ${goals}`;
  },
  note: "Mỗi năm một nguồn, phần lớn là số công bố đầu tiên; mờ: sơ bộ hoặc ước tính. GRDP có lẽ đã tính lại giữa chừng nên các cột không nối.",
  columns: { year: "Năm", growth: "Tăng trưởng", status: "Loại số liệu", statedOn: "Ngày nêu", note: "Ghi chú" },
  rows: { missing: "Không có nguồn." },
  chart: {
    target: "mục tiêu",
    raised: "nâng lên",
    targets: ([first = "", ...later], raised) =>
      [`mục tiêu ${first}`, ...later.map((target) => `${raised ? "nâng lên" : "rồi"} ${target}`)].join(", "),
    missing: "không có nguồn",
    notEnded: "năm chưa hết",
    rank: (rank) => `hạng ${rank}`,
  },
};

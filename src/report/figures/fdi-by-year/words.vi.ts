import type { RowWords } from "./table.ts";
import { caveat, type Caveats, missingYears, money, spoken, type Words } from "./words.ts";

const rows: RowWords = {
  province: "cả tỉnh",
  zones: "riêng khu công nghiệp, khu kinh tế",
  missing: "Không tìm được số nào được công bố.",
  basis: { "full-year": "cả năm", "to-20-december": "đến\u00a020/12", "to-22-december": "đến\u00a022/12" },
};

const caveats: Caveats = { preliminary: "sơ bộ", estimate: "ước tính", forecast: "dự kiến" };

export const vi: Words = {
  title: "Mỗi năm một cột, và những cột trống",
  subtitle: "Vốn FDI đăng ký vào Quảng Ninh mỗi năm, triệu USD. Năm không tìm được số thì để trống.",
  takeaway: (series, format) => {
    const { peak, latest, expected } = series;
    const top =
      peak.year === latest.year
        ? `Năm ${peak.year} cao nhất trong các năm tìm được số: ${money(format, peak)}.`
        : `Trong những năm tìm được số, cao nhất là năm ${peak.year} với ${money(format, peak)}; năm ${latest.year} có ${money(format, latest)}.`;
    const next =
      expected &&
      `Năm ${expected.year} chỉ tìm được số dự kiến, ${money(format, expected)}, ${expected.total < latest.total ? "thấp hơn" : "không thấp hơn"} năm ${latest.year}.`;
    return [top, next].filter(Boolean).join(" ");
  },
  describe: (series, format, scene) => {
    const { expected, zones } = series;
    const parts = [
      `Biểu đồ cột, triệu USD: ${spoken(series, format)}.`,
      series.missing.length > 0 && `Không tìm được số: ${missingYears(series, format)}.`,
      zones.length > 0 &&
        `Riêng khu công nghiệp, khu kinh tế: ${format.list(zones.map((zone) => `${zone.year}: ${format.number(zone.total)}`))}.`,
      scene === "expected" && expected && `Năm ${expected.year}, dự kiến: ${money(format, expected)}.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Vốn đăng ký, không phải vốn đã giải ngân; lấy từ nhiều nguồn, nhiều số đã làm tròn. Cột nhạt có viền là số sơ bộ, cột rỗng nét đứt là số dự kiến. Hình thoi là riêng phần vốn vào khu công nghiệp, khu kinh tế: có bài lấy số này làm số cả tỉnh.",
  columns: { year: "Năm", scope: "Phạm vi", total: "Triệu USD", basis: "Kỳ tính", status: "Loại số liệu", note: "Ghi chú" },
  rows,
  chart: {
    missing: "không tìm được số",
    zones: (year, amount) => `${year}, riêng các khu: ${amount}`,
    caveat: (entry) => caveat(entry, caveats, rows.basis),
  },
};

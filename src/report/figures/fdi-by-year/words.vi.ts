import type { RowWords } from "./table.ts";
import { caveat, type Caveats, missingYears, money, spoken, type Words } from "./words.ts";

const rows: RowWords = {
  province: "cả tỉnh",
  zones: "riêng khu công nghiệp, khu kinh tế",
  missing: "Không tìm được số nào được công bố.",
  without: (project) => `cả tỉnh, trừ ${project}: phép trừ của chúng tôi`,
  implied: (next) => `Không tìm được số công bố; suy từ số và mức tăng của năm ${next}: phép chia của chúng tôi.`,
  basis: { "full-year": "cả năm", "to-20-december": "đến\u00a020/12", "to-22-december": "đến\u00a022/12" },
};

const caveats: Caveats = { preliminary: "sơ bộ", estimate: "ước tính", forecast: "dự kiến" };

export const vi: Words = {
  title: ({ peak, without }) =>
    without?.year === peak.year ? `Năm cao nhất có một dự án nay không còn` : `Năm ${peak.year} cao nhất trong những năm tìm được số`,
  sceneTitles: {
    expected: ({ years, peak }) => {
      const gaps = years.filter(({ entry }) => entry === null).length;
      return gaps === 0 ? `Cao nhất là năm ${peak.year}` : `Dãy số khuyết ${gaps} năm; cao nhất là ${peak.year}`;
    },
  },
  subtitle: "Vốn FDI đăng ký (chưa phải vốn chi) vào Quảng Ninh mỗi năm, triệu USD. Trống: không tìm được số công bố.",
  takeaway: ({ peak, without }, format) =>
    without?.year === peak.year
      ? `Trong những năm tìm được số, ${peak.year} cao nhất: ${format.billions(peak.total, 2, peak.qualifier)}; trừ ${without.project} đã chấm dứt, còn ${format.billions(without.total, 2, "about")}.`
      : `Trong những năm tìm được số, ${peak.year} cao nhất: ${format.billions(peak.total, 2, peak.qualifier)}.`,
  describe: (series, format, scene) => {
    const { expected, implied, zones, without } = series;
    const parts = [
      `Biểu đồ cột, triệu USD: ${spoken(series, format)}.`,
      series.missing.length > 0 && `Không tìm được số: ${missingYears(series, format)}.`,
      ...implied.map(({ year, total }) => `Năm ${year} suy ra khoảng ${format.number(Math.round(total))}.`),
      zones.length > 0 &&
        `Riêng khu công nghiệp, khu kinh tế: ${format.list(zones.map((zone) => `${zone.year}: ${format.number(zone.total)}`))}.`,
      scene === "without" && without && `Năm ${without.year} trừ ${without.project}: khoảng ${format.number(without.total)}.`,
      scene !== "found" && expected && `Năm ${expected.year}, dự kiến: ${money(format, expected)}.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Nhiều nguồn, nhiều số làm tròn. Nhạt: sơ bộ; rỗng: dự kiến; chấm: suy ra; nét đứt: phần đã chấm dứt. Hình thoi: riêng khu công nghiệp, khu kinh tế.",
  columns: { year: "Năm", scope: "Phạm vi", total: "Triệu USD", basis: "Kỳ tính", status: "Loại số liệu", note: "Ghi chú" },
  rows,
  chart: {
    missing: "không tìm được số công bố",
    zones: (year, amount) => `${year}, riêng các khu: ${amount}`,
    without: (project) => `trừ ${project}`,
    implied: "suy ra",
    highest: "cao nhất trong những năm có số",
    nowBelow: (years) => `nay thấp hơn ${years}`,
    below: (years) => `dưới ${years.join(", ")}`,
    caveat: (entry) => caveat(entry, caveats, rows.basis),
  },
};

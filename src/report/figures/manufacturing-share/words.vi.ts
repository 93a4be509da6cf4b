import { percent, spoken, spokenTargets, type Words } from "./words.ts";

export const vi: Words = {
  title: "Tỷ\u00a0trọng chế\u00a0biến, chế\u00a0tạo",
  subtitle: "Tỷ trọng công nghiệp chế biến, chế tạo trong GRDP (tổng sản phẩm trên địa bàn) Quảng Ninh, phần trăm. Thanh rỗng: mục tiêu.",
  takeaway: ({ first, latest }, format) =>
    `Từ ${percent(format, first.reading)} năm ${first.year}, tỷ trọng ${latest.reading.value < first.reading.value ? "xuống" : "lên"} ${percent(format, latest.reading)} năm ${latest.year}.`,
  describe: (series, format, scene) => {
    const goals = `Mục tiêu: ${spokenTargets(series, format)}.`;
    if (scene === "targets")
      return `Tỷ trọng chế biến, chế tạo trong GRDP. Điểm xuất phát ${series.first.year}: ${percent(format, series.first.reading)}. ${goals}`;
    const missing = series.open.length > 0 ? ` Không tìm được kết quả cả năm: ${format.list(series.open.map(String))}.` : "";
    return `Tỷ trọng chế biến, chế tạo trong GRDP: ${spoken(series, format, "dự kiến")}. ${goals}${missing}`;
  },
  note: "Mục tiêu: mức mới nhất cho mỗi năm. Chấm rỗng nét đứt: số dự kiến. GRDP có lẽ đã tính lại về sau, nên tỷ trọng mới không so thẳng được với các số này.",
  columns: { year: "Năm", share: "Tỷ trọng", status: "Loại số liệu", note: "Ghi chú" },
  chart: { target: "mục tiêu", expected: "dự kiến", notFound: "không tìm được số\u00a0cả\u00a0năm" },
};

import { isMissed, shortOf } from "../../indicators/indicator-years.ts";
import { nextTarget, percent, spoken, spokenTargets, type Words } from "./words.ts";

export const vi: Words = {
  title: "Tỷ\u00a0trọng chế\u00a0biến, chế\u00a0tạo",
  subtitle: "Tỷ trọng công nghiệp chế biến, chế tạo trong GRDP (tổng sản phẩm trên địa bàn) Quảng Ninh, phần trăm. Thanh rỗng: mục tiêu.",
  takeaway: (series, format) => {
    const { first, latest, open } = series;
    const target = nextTarget(series);
    const way = latest.reading.value < first.reading.value ? "xuống" : "lên";
    const growth = `Từ ${percent(format, first.reading)} năm ${first.year}, tỷ trọng ${way} ${percent(format, latest.reading)} năm ${latest.year}`;
    const verdict =
      target &&
      (isMissed(latest.reading, target.reading)
        ? `thấp hơn ${format.number(shortOf(latest.reading, target.reading))} điểm phần trăm so với mục tiêu ${percent(format, target.reading)} đặt cho năm ${target.year}`
        : `đạt mục tiêu ${percent(format, target.reading)} đặt cho năm ${target.year}`);
    const missing = open.length > 0 && `Kết quả cả năm ${format.list(open.map(String))} không tìm được.`;
    return [`${[growth, verdict].filter(Boolean).join(", ")}.`, missing].filter(Boolean).join(" ");
  },
  describe: (series, format, scene) => {
    const goals = `Mục tiêu: ${spokenTargets(series, format)}.`;
    if (scene === "targets")
      return `Tỷ trọng chế biến, chế tạo trong GRDP. Điểm xuất phát ${series.first.year}: ${percent(format, series.first.reading)}. ${goals}`;
    const missing = series.open.length > 0 ? ` Không tìm được kết quả cả năm: ${format.list(series.open.map(String))}.` : "";
    return `Tỷ trọng chế biến, chế tạo trong GRDP: ${spoken(series, format, "dự kiến")}. ${goals}${missing}`;
  },
  note: "Mục tiêu: mức mới nhất tỉnh nêu cho mỗi năm. Chấm đặc là số đã công bố; chấm rỗng nét đứt là số dự kiến, nên đường nối dừng trước đó. Về sau quy mô GRDP hẳn đã được tính lại: tỷ trọng tính trên quy mô mới không so thẳng được với các số này.",
  columns: { year: "Năm", share: "Tỷ trọng", status: "Loại số liệu", note: "Ghi chú" },
  chart: { target: "mục tiêu", expected: "dự kiến", notFound: "không tìm được kết quả" },
};

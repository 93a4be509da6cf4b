import type { Format } from "../../../kit/i18n/format.ts";
import type { TimelineWords } from "./chart.ts";
import type { TimelineSeries } from "./series.ts";
import { isStartUnknown, latest, type Plant, shownIn, told, type Words } from "./words.ts";

function takeaway(series: TimelineSeries, format: Format): string {
  const last = latest(series);
  return last ? `Việc mới nhất tìm được (${format.date(last.date, "short")}): ${last.title.vi}.` : "Chưa việc nào diễn ra.";
}

const chart: TimelineWords = {
  lanes: { paper: "Giấy tờ", land: "Đất đai", build: "Xây dựng", run: "Vận hành", other: "Việc khác" },
  today: (date) => `đã xem nguồn đến ${date}`,
  said: (first, repeats) => `nêu ${first}${repeats > 0 ? `, nhắc lại ${repeats} lần` : ""}`,
};

const titles: Readonly<Record<Plant, string>> = {
  lng: "Nhà máy điện khí LNG: từng bước",
  car: "Nhà máy ô\u00a0tô Thành\u00a0Công: từng bước",
};

/** The words of one plant's timeline; the two plants differ in their title alone. */
export const vi = (plant: Plant): Words => ({
  title: titles[plant],
  sceneTitles: {
    land: "LNG: giấy điều chỉnh, đất cưỡng chế",
    start: (series) => (isStartUnknown(series) ? "LNG: qua hạn, chưa rõ khởi công chưa" : "LNG: hạn khởi công, rồi đến nay"),
  },
  subtitle: "Dấu rỗng: kế hoạch; đặc: việc đã xảy ra. Dấu dài: một khoảng thời gian, nguồn không nói rõ hơn.",
  takeaway,
  describe: (series, format, scene) =>
    `${shownIn(series, scene).length} mốc theo thời gian, từ đầu đến cuối: ${told(shownIn(series, scene), format)}. Bảng có đủ các mốc.`,
  note: "Kế hoạch đặt ở ngày được hẹn, không phải ngày nêu lời hẹn. Ngày hẹn được nhắc lại chỉ vẽ một lần.",
  columns: { kind: "Loại", date: "Ngày", step: "Việc", said: "Ngày nêu", lane: "Nhóm" },
  chart,
});

import type { Format } from "../../../kit/i18n/format.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { SlipWords } from "./chart.ts";
import { endsOf, monthsPast, type SlipSeries } from "./series.ts";
import { changes, dates, shown, type Words } from "./words.ts";

const names: SlipWords["plants"] = { car: "Ô tô Thành Công", lng: "Điện khí LNG" };

/** A bare year wants its noun in a sentence. */
const when = (span: DateSpan, format: Format): string => (span.precision === "year" ? `năm ${format.date(span)}` : format.date(span));

function sayCar({ plants: { car } }: SlipSeries, format: Format): string {
  const ends = endsOf(car);
  if (ends === undefined) return "";
  const first = `Lời hẹn đầu cho xe Thành Công là ${when(ends.first.due, format)}`;
  if (car.actual === null) return `${first}; lời gần nhất là ${when(ends.last.due, format)}.`;
  const past = monthsPast(ends.first.due, car.actual.date.from);
  const kept = car.actual.date.to <= ends.last.due.to ? "; lời hẹn cuối thì giữ được" : "";
  return `${first}, xe ra ngày ${format.date(car.actual.date)}${past > 0 ? `, khoảng ${past} tháng sau hạn ấy` : ", trong hạn ấy"}${kept}.`;
}

function sayLng({ plants: { lng } }: SlipSeries, format: Format): string {
  const ends = endsOf(lng);
  if (ends === undefined) return "";
  const moved = monthsPast(ends.first.due, ends.last.due.to);
  const state =
    lng.actual === null
      ? lng.unbuilt === null
        ? "chưa thấy tin nhà máy đã chạy"
        : `đến ngày ${format.date(lng.unbuilt.asOf)} vẫn chưa khởi công`
      : `nhà máy chạy ngày ${format.date(lng.actual.date)}`;
  return `Ngày hẹn của nhà máy điện khí LNG từ ${when(ends.first.due, format)} ${moved > 0 ? "lùi đến" : "đến"} ${when(ends.last.due, format)}, ${state}.`;
}

export const vi: Words = {
  title: "Hai nhà\u00a0máy, những lần hẹn\u00a0lại",
  subtitle:
    "Trục ngang: ngày nêu lời hẹn. Trục dọc: ngày hẹn chạy. Hẹn không đổi thì đường đi ngang, cho tới khi chạm đường chéo “hôm nay”.",
  takeaway: (series, format) => [sayCar(series, format), sayLng(series, format)].filter(Boolean).join(" "),
  describe: (series, format, _name, scene) => {
    const { plants, until } = shown(series, scene);
    const asFarAs = until ? `, đến hết ${format.date(until)}` : "";
    return plants
      .map((plant) => {
        const open = plant.unbuilt ? ` Đến ${format.date(plant.unbuilt.asOf)} vẫn chưa khởi công.` : " Chưa thấy tin đã chạy.";
        const end = plant.actual ? ` Thực tế: ${format.date(plant.actual.date)}.` : until ? "" : open;
        return `${names[plant.plant]}${asFarAs}, ngày hẹn được nêu lại khác đi ${changes(plant)} lần (ngày nêu: ngày hẹn): ${dates(plant, format)}.${end}`;
      })
      .join(" ");
  },
  note: "Dấu rỗng dài bằng khoảng thời gian được hẹn; đường kẻ theo ngày cuối của khoảng ấy, tức ngày muộn nhất mà lời hẹn còn giữ được. Dấu nét đứt: nguồn chỉ cho biết năm nêu lời hẹn, nên không xếp vào bậc thang. Đoạn chấm: không tìm được lời hẹn mới hơn.",
  columns: { plant: "Nhà máy", kind: "Loại", said: "Ngày nêu", due: "Hẹn chạy / thực tế" },
  rows: { unbuilt: "chưa khởi công" },
  chart: {
    plants: names,
    saidAxis: "năm nêu lời hẹn",
    dueAxis: "↑ năm hẹn chạy",
    diagonal: "hôm nay",
    until: (date) => `đến hết ${date}`,
    actual: (date) => ["xe đầu tiên", date],
    open: (unbuilt) => (unbuilt === null ? ["chưa thấy tin", "đã chạy"] : ["chưa khởi công", `đến ${unbuilt}`]),
    overdue: "quá hạn",
  },
};

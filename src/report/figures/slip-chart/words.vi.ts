import type { Format } from "../../../kit/i18n/format.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { SlipWords } from "./chart.ts";
import { endsOf, lateBy, monthsPast, type SlipSeries } from "./series.ts";
import { changes, dates, shown, type Words } from "./words.ts";

const names: SlipWords["plants"] = { car: "Ô tô Thành Công", lng: "Điện khí LNG" };

/** A bare year wants its noun in a sentence. */
const when = (span: DateSpan, format: Format): string => (span.precision === "year" ? `năm ${format.date(span)}` : format.date(span));

function sayCar({ plants: { car } }: SlipSeries, format: Format): string {
  const ends = endsOf(car);
  if (ends === undefined) return "";
  if (car.actual === null) return `Xe Thành Công: hạn đầu ${when(ends.first.due, format)}, hạn gần nhất ${when(ends.last.due, format)}.`;
  const past = monthsPast(ends.first.due, car.actual.date.from);
  const kept = car.actual.date.to <= ends.last.due.to ? ", kịp hạn cuối" : "";
  return `Chiếc xe đầu tiên ${past > 0 ? `ra muộn khoảng ${past} tháng so với hạn đầu` : "ra trong hạn đầu"}${kept}.`;
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
  return `Hạn của nhà máy điện khí LNG ${moved > 0 ? "lùi " : ""}từ ${when(ends.first.due, format)} đến ${when(ends.last.due, format)}; ${state}.`;
}

export const vi: Words = {
  title: ({ plants }) =>
    plants.car.actual && !plants.lng.actual ? "Một nhà\u00a0máy đã tới đích, một chưa" : "Hai nhà\u00a0máy, những lần hẹn\u00a0lại",
  sceneTitles: {
    "car-2024": "Ô\u00a0tô: những hạn trước khi có xe",
    car: ({ plants: { car } }) => {
      const past = lateBy(car);
      return past > 0 ? `Xe ra sau hạn đầu khoảng ${past} tháng` : "Ô\u00a0tô: những hạn và kết quả";
    },
  },
  subtitle: "Đi ngang: hẹn giữ nguyên; lên bậc: hẹn lùi; xuống bậc: hẹn sớm hơn. Chạm đường chéo: đến hạn.",
  takeaway: (series, format) => [sayCar(series, format), sayLng(series, format)].filter(Boolean).join(" "),
  describe: (series, format, _name, scene) => {
    const { plants, until } = shown(series, scene);
    const asFarAs = until ? `, đến hết ${format.date(until)}` : "";
    return plants
      .map((plant) => {
        const open = plant.unbuilt ? ` Đến ${format.date(plant.unbuilt.asOf)} vẫn chưa khởi công.` : " Chưa thấy tin đã chạy.";
        const end = plant.actual ? ` Thực tế: ${format.date(plant.actual.date)}.` : until ? "" : open;
        return `${names[plant.plant]}${asFarAs}, ít nhất ${plant.statements.length} lần có ngày hẹn được nêu, trong đó ${changes(plant)} lần khác lần trước (ngày nêu: ngày hẹn): ${dates(plant, format)}.${end}`;
      })
      .join(" ");
  },
  note: "Dấu rỗng dài bằng khoảng thời gian được hẹn; đường kẻ theo ngày cuối của khoảng ấy. Nét đứt: chỉ biết năm nêu. Đoạn chấm: chưa thấy hạn mới hơn.",
  columns: { plant: "Nhà máy", kind: "Loại", said: "Ngày nêu", due: "Hẹn chạy / thực tế" },
  rows: { unbuilt: "chưa khởi công" },
  chart: {
    plants: names,
    saidAxis: "năm nêu lời hẹn",
    saidAxisShort: "năm nêu",
    dueAxis: "năm hẹn chạy",
    diagonal: "đến hạn",
    example: (said, due, format) => [`nêu ${format.date(said, "short")}:`, `hẹn chạy ${format.date(due, "short")}`],
    until: (date) => `đến hết ${date}`,
    ofArticle: (due) => `bài báo: ${due}`,
    actual: (date, against) => [
      "xe đầu tiên",
      date,
      ...(against && against.lateBy > 0 ? [`khoảng ${against.lateBy} tháng`, against.inTime ? "sau hạn đầu," : "sau hạn đầu"] : []),
      ...(against?.inTime ? ["kịp hạn cuối"] : []),
    ],
    open: (unbuilt) => (unbuilt === null ? ["chưa thấy tin", "đã chạy"] : ["chưa khởi công", `đến ${unbuilt}`]),
    overdue: "quá hạn",
    key: {
      promised: "khoảng được hẹn",
      loose: "chỉ biết năm nêu",
      carried: "chưa thấy hạn mới hơn",
    },
  },
};

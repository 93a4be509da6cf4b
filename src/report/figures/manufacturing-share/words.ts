import type { ManufacturingShareWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import { type Reading, isMissed, shortOf } from "../../indicators/indicator-years.ts";
import type { ManufacturingShareSeries, Share } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column } from "./table.ts";

type Words = FigureWords<ManufacturingShareSeries, ManufacturingShareWords, Column>;

const percent = (format: Format, { value, qualifier }: Reading): string => format.qualified(format.percent(value), qualifier);

/** The first goal whose year is not before the latest figure: the one that figure is measured against. */
const nextTarget = ({ targets, latest }: ManufacturingShareSeries): Share | undefined => targets.find(({ year }) => year >= latest.year);

const spoken = ({ years }: ManufacturingShareSeries, format: Format, expected: string): string =>
  format.list(
    years.flatMap(({ year, reading }) =>
      reading === null ? [] : [`${year}: ${percent(format, reading)}${reading.status === "forecast" ? ` (${expected})` : ""}`],
    ),
  );

const spokenTargets = ({ targets }: ManufacturingShareSeries, format: Format): string =>
  format.list(targets.map(({ year, reading }) => `${year}: ${percent(format, reading)}`));

export const manufacturingShareWords: InEvery<Words> = {
  vi: {
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
    note: "Mục tiêu theo Nghị quyết 01-NQ/TU. Chấm đặc là số đã công bố; chấm rỗng nét đứt là số dự kiến, nên đường nối dừng trước đó. Về sau quy mô GRDP hẳn đã được tính lại: tỷ trọng tính trên quy mô mới không so thẳng được với các số này.",
    columns: { year: "Năm", share: "Tỷ trọng", status: "Loại số liệu", note: "Ghi chú" },
    chart: { target: "mục tiêu", expected: "dự kiến", notFound: "không tìm được kết quả" },
  },
  en: {
    title: "Manufacturing’s share",
    subtitle: "Share of manufacturing in Quảng Ninh’s GRDP, its gross product, percent. Hollow bars: goals.",
    takeaway: (series, format) => {
      const { first, latest, open } = series;
      const target = nextTarget(series);
      const way = latest.reading.value < first.reading.value ? "fell" : "rose";
      const growth = `From ${percent(format, first.reading)} in ${first.year} the share ${way} to ${percent(format, latest.reading)} in ${latest.year}`;
      const verdict =
        target &&
        (isMissed(latest.reading, target.reading)
          ? `${format.number(shortOf(latest.reading, target.reading))} percentage points below the ${target.year} goal of ${percent(format, target.reading)}`
          : `reaching the ${target.year} goal of ${percent(format, target.reading)}`);
      const missing = open.length > 0 && `No figure was found for the whole of ${format.list(open.map(String))}.`;
      return [`${[growth, verdict].filter(Boolean).join(", ")}.`, missing].filter(Boolean).join(" ");
    },
    describe: (series, format, scene) => {
      const goals = `Goals: ${spokenTargets(series, format)}.`;
      if (scene === "targets")
        return `Manufacturing’s share of GRDP. Starting point ${series.first.year}: ${percent(format, series.first.reading)}. ${goals}`;
      const missing = series.open.length > 0 ? ` No figure found for the whole year: ${format.list(series.open.map(String))}.` : "";
      return `Manufacturing’s share of GRDP: ${spoken(series, format, "expected")}. ${goals}${missing}`;
    },
    note: "Goals of Resolution 01-NQ/TU. Solid dots were reported; a hollow, dashed dot was expected, so the line stops before it. GRDP must have been recalculated later: shares of the new total do not compare directly with these.",
    columns: { year: "Year", share: "Share", status: "Status", note: "Note" },
    chart: { target: "goal", expected: "expected", notFound: "no figure found" },
  },
};

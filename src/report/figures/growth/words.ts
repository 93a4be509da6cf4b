import type { GrowthWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import type { GrowthSeries } from "./series.ts";
import { type IndicatorYear, isMissed, type Reading, shortOf } from "../../indicators/indicator-years.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column, RowWords } from "./table.ts";

type Words = FigureWords<GrowthSeries, GrowthWords, Column> & { readonly rows: RowWords };
type Checked = IndicatorYear & { readonly reading: Reading };

const percent = (format: Format, { value, qualifier }: Reading): string => format.qualified(format.percent(value), qualifier);
const checked = ({ years }: GrowthSeries): Checked[] =>
  years.filter((entry): entry is Checked => entry.targets.length > 0 && entry.reading !== null);
const targetsOf = ({ targets }: IndicatorYear, format: Format): string => format.list(targets.map((target) => percent(format, target)));
const spokenTargets = ({ years }: GrowthSeries, format: Format): string =>
  years.flatMap((entry) => (entry.targets.length > 0 ? [`${entry.year}: ${targetsOf(entry, format)}`] : [])).join("; ");
const spokenGrowth = ({ years }: GrowthSeries, format: Format): string =>
  years.flatMap(({ year, reading }) => (reading === null ? [] : [`${year}: ${percent(format, reading)}`])).join("; ");
const spokenMissing = ({ missing }: GrowthSeries, format: Format): string =>
  format.list(missing.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));
const isUnsettled = ({ status }: Reading): boolean => status === "estimate" || status === "preliminary" || status === "forecast";

/** A year's figure against each of its targets: short of which, and by how many points. */
function against(
  { reading, targets }: Checked,
  format: Format,
  say: { missed: (points: string, target: string) => string; reached: (target: string) => string },
): string {
  return format.list(
    targets.map((target) =>
      isMissed(reading, target)
        ? say.missed(format.number(shortOf(reading, target)), percent(format, target))
        : say.reached(percent(format, target)),
    ),
  );
}

const growthRowNames = {
  vi: { missing: "Không có nguồn." },
  en: { missing: "No source." },
} as const;

export const growthWords: InEvery<Words> = {
  vi: {
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
    rows: growthRowNames.vi,
    chart: {
      target: "mục tiêu",
      targets: ([first = "", ...later]) => [`mục tiêu ${first}`, ...later.map((target) => `rồi ${target}`)].join(", "),
      missing: "không có nguồn",
      notEnded: "năm chưa hết",
    },
  },
  en: {
    title: "Growth: goals and outcomes",
    subtitle: "Growth of Quảng Ninh’s GRDP, its gross product, percent a year. Hollow bars: goals.",
    takeaway: (series, format) =>
      checked(series)
        .map((entry) => {
          const verdict = against(entry, format, {
            missed: (points, target) => `${points} percentage points short of the goal of ${target}`,
            reached: (target) => `reaching the goal of ${target}`,
          });
          return `${entry.year} brought ${percent(format, entry.reading)}${isUnsettled(entry.reading) ? " (estimate)" : ""}, ${verdict}.`;
        })
        .join(" "),
    describe: (series, format, scene) => {
      const goals = `Goals for GRDP growth: ${spokenTargets(series, format)}.`;
      if (scene === "targets") return goals;
      const missing = series.missing.length > 0 ? ` No source: ${spokenMissing(series, format)}.` : "";
      return `GRDP growth: ${spokenGrowth(series, format)}.${missing} ${goals}`;
    },
    note: "Each year rests on its own source, mostly the first figure published; pale, outlined bars are preliminary or estimated. GRDP must have been recalculated along the way, so the bars are not joined into a line.",
    columns: { year: "Year", growth: "Growth", status: "Status", statedOn: "Stated on", note: "Note" },
    rows: growthRowNames.en,
    chart: {
      target: "goal",
      targets: ([first = "", ...later]) => [`goal ${first}`, ...later.map((target) => `then ${target}`)].join(", "),
      missing: "no source",
      notEnded: "not over yet",
    },
  },
};

import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { Reading } from "../../indicators/indicator-years.ts";
import type { ManufacturingShareWords } from "./chart.ts";
import type { ManufacturingShareSeries } from "./series.ts";
import type { Column } from "./table.ts";

export type Words = FigureWords<ManufacturingShareSeries, ManufacturingShareWords, Column>;

export const percent = (format: Format, { value, qualifier }: Reading): string => format.qualified(format.percent(value), qualifier);

export const spoken = ({ years }: ManufacturingShareSeries, format: Format, expected: string): string =>
  format.list(
    years.flatMap(({ year, reading }) =>
      reading === null ? [] : [`${year}: ${percent(format, reading)}${reading.status === "forecast" ? ` (${expected})` : ""}`],
    ),
  );

export const spokenTargets = ({ targets }: ManufacturingShareSeries, format: Format): string =>
  format.list(targets.map(({ year, reading }) => `${year}: ${percent(format, reading)}`));

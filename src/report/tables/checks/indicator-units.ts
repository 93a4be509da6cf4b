import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { indicatorUnits } from "../indicators.ts";
import type { Data } from "../tables.ts";

const wrongUnit = (unit: string): Fault => ({
  code: "wrong-unit",
  rule: { vi: "không phải đơn vị của chỉ tiêu này.", en: "is not the unit of this indicator." },
  cure: { vi: `Đổi số sang ${unit} rồi ghi đơn vị ấy.`, en: `Convert the figure to ${unit} and write that unit.` },
});

/** Indicators in another unit than theirs. One that no list has is told as that alone. */
export function wrongUnits({ indicators, units }: Data): Problem[] {
  const known = new Set(units.map(({ id }) => id));
  return indicators.flatMap(({ indicator, unit, at }): Problem[] =>
    known.has(unit) && unit !== indicatorUnits[indicator] ? [{ ...wrongUnit(indicatorUnits[indicator]), ...at("unit"), value: unit }] : [],
  );
}

import type { Indicator } from "../tables/indicators.ts";
import type { Data } from "../tables/tables.ts";
import { amount, count, date, derived, type Facts, type Unit } from "../../kit/story/fact.ts";
import { indicatorOf, only } from "../tables/find-row.ts";

/** An indicator as its row states it. */
const stated = ({ value, qualifier, source_id }: Indicator, unit: Unit) => amount(value, unit, [source_id], qualifier);

/** Facts that stand in the table of indicators alone: of capital, of what mining and manufacturing weigh, of cars. */
export function indicatorFacts(data: Data): Facts {
  const reported = (indicator: Indicator["indicator"], year: number) => indicatorOf(data, indicator, year, "reported");
  const total2020 = only(
    data.fdi_by_year.filter((row) => row.year === 2020 && row.scope === "province"),
    "fdi_by_year 2020 province",
  );
  const growth2020 = reported("fdi-growth", 2020);
  const [registered, realised] = [reported("fdi-stock-registered", 2024), reported("fdi-stock-realised", 2024)];
  const cars = reported("cars-delivered", 2025);
  return {
    "fdi-2019-implied": derived(total2020.total / (1 + growth2020.value / 100), "million-usd", [total2020.source_id, growth2020.source_id]),
    "fdi-stock-registered": stated(registered, "million-usd"),
    "fdi-stock-realised": stated(realised, "million-usd"),
    "fdi-stock-realised-share": derived((realised.value / registered.value) * 100, "percent", [realised.source_id, registered.source_id]),
    "share-2025-so-far": stated(reported("manufacturing-share-part-year", 2025), "percent"),
    "mining-share-2020": stated(indicatorOf(data, "mining-share", 2020, "preliminary"), "percent"),
    "mining-share-2025-so-far": stated(reported("mining-share-part-year", 2025), "percent"),
    "cars-delivered": count(cars.value, [cars.source_id]),
    "cars-delivered-by": date(cars.stated_on, [cars.source_id]),
  };
}

import type { Correction } from "../kit/table/corrections.ts";
import { parseDateSpan } from "../kit/table/date-span.ts";
import { loadData } from "../kit/table/load.ts";
import { tinyData, tinyReport } from "./tiny-project.ts";

/** The small report's data, and one of its harvests for corrections to be about. */
export const data = loadData(tinyReport, tinyData);
const [first] = data.harvests;
if (first === undefined) throw new Error("no harvest");
export const harvest = first;

/** A correction of that harvest's kilos, but for what the test says otherwise. */
export const correction = (over: Partial<Correction>, day = "2019-05-01"): Correction => ({
  // A fixture's day is one.
  date: parseDateSpan(day) as Correction["date"],
  dataset: "harvests",
  key: `${harvest.garden_id}, ${harvest.year}`,
  was: "999",
  now: String(harvest.kilos),
  why_vi: "Gõ nhầm.",
  why_en: "A slip.",
  at: () => ({ file: "data/corrections.csv" }),
  ...over,
});

import { loadData } from "../kit/table/load.ts";
import { report } from "../report/report.ts";

/** The data as published, read once: for checks that must hold on what readers get, not on fixtures. */
export const realData = loadData(report, "data", "en");

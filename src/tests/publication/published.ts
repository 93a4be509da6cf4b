import { loadData } from "../../kit/table/load.ts";
import { report } from "../../report/report.ts";

/** What readers get: data/ as it stands. For checks of the publication alone, which say how its parts hang together and no value of it. */
export const published = loadData(report, "data");

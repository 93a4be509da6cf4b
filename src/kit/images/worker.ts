import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { loadData } from "../table/load.ts";
import { drawJob, type Files, type Job } from "./draw-images.ts";
import { themes } from "./themes.ts";
import { fileCache } from "./cache.ts";

/** What a worker needs to know. A report cannot be sent to it, but its module can be named. */
export interface WorkerOptions {
  readonly reportFolder: string;
  readonly data: string;
  readonly cache: string;
  /** Names the tools: see fileCache. */
  readonly madeWith: string;
  readonly site: Site;
}

/** What a worker tells: that a picture is drawn, and at the end of a job all of its files. */
export type WorkerMessage = "drawn" | Files;

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

const { reportFolder, data: folder, cache, madeWith, site } = workerData as WorkerOptions;
const { report } = (await import(pathToFileURL(resolve(reportFolder, "report.ts")).href)) as { readonly report: Report };
const data = loadData(report, folder, "en");
const files = fileCache(cache, madeWith);
const styles = themes(report);

parentPort?.on("message", async (job: Job) => tell(await drawJob(report, job, data, site, styles, files, () => tell("drawn"))));

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { loadData } from "../table/load.ts";
import { drawJob, drawStill, type Files, type Job, type StillJob } from "./draw-images.ts";
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

const drawn = (): void => tell("drawn");
const draw = (job: Job | StillJob): Promise<Files> =>
  "still" in job ? drawStill(job, files, drawn) : drawJob(report, job, data, site, styles, files, drawn);

parentPort?.on("message", async (job: Job | StillJob) => tell(await draw(job)));

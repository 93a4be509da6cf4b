import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { dataFolder } from "../table/folder.ts";
import { langs } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { type Files, type Job, jobsOf } from "./draw.ts";
import { hashOf, type Store, storeIn } from "./store.ts";
import type { WorkerOptions } from "./worker.ts";

export interface PictureOptions {
  /** Folder of the site; pictures go to `pictures/` in it. */
  readonly out: string;
  readonly site: Site;
  readonly data?: string;
  readonly cache?: string;
}

/** More would only wait for each other's memory: a build machine has two cores. */
const mostWorkers = 4;
const keptDays = 30;

/** Everything that pictures are made from. While none of it changes, neither do they. */
function inputsOf(data: string, site: Site): string {
  const files = [
    "package-lock.json",
    ...globSync([`${data}/**/*.{csv,json}`, "src/{kit,report}/**/*.{ts,json,css}", "src/styles/**/*.css"]),
  ];
  const own = files.filter((file) => !file.endsWith(".test.ts")).toSorted();
  return hashOf([site.site, site.base, ...own.flatMap((file) => [file, readFileSync(file)])]);
}

/** One worker on job after job; resolves with their files when none is left. */
function work(jobs: Job[], options: WorkerOptions): Promise<Files[]> {
  const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: options });
  const done: Files[] = [];
  return new Promise<Files[]>((resolve, reject) => {
    const next = (): void => {
      const job = jobs.shift();
      if (job) worker.postMessage(job);
      else resolve(done);
    };
    worker.on("message", (files: Files) => {
      done.push(files);
      next();
    });
    worker.on("error", reject);
    next();
  }).finally(() => worker.terminate());
}

async function drawAll(report: Report, store: Store, key: string, options: WorkerOptions): Promise<Files> {
  const jobs = jobsOf(report, langs);
  const crew = Array.from({ length: Math.min(availableParallelism(), mostWorkers) }, () => work(jobs, options));
  const entries = (await Promise.all(crew)).flat().flatMap(Object.entries<string>);
  const files = Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  store.keep([key], () => JSON.stringify(files));
  return files;
}

/** Draws every picture of the report, or takes it from the store where nothing has changed, and puts them into the site. Gives how many files. */
export async function makePictures(
  report: Report,
  { out, site, data = dataFolder(), cache = ".cache/pictures" }: PictureOptions,
): Promise<number> {
  const store = storeIn(cache);
  const key = inputsOf(data, site);
  const list = hashOf([key]);
  const known = store.has(list) ? (JSON.parse(store.read(list)) as Files) : undefined;
  const whole = known !== undefined && Object.values(known).every(store.has);
  const files = whole ? known : await drawAll(report, store, key, { reportFolder: report.folder, data, cache, site });
  for (const [name, kept] of Object.entries(files)) store.publish(kept, join(out, "pictures", name));
  store.forget(keptDays);
  return Object.keys(files).length;
}

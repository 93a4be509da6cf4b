import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { dataFolder } from "../table/folder.ts";
import { langs } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { type Files, type Job, jobsOf } from "./draw-images.ts";
import { fileCache, hashOf } from "./cache.ts";
import { allPictures } from "./image-list.ts";
import type { WorkerMessage, WorkerOptions } from "./worker.ts";

export interface PictureOptions {
  /** Folder of the site; pictures go to `pictures/` in it. */
  readonly out: string;
  readonly site: Site;
  readonly data?: string;
  readonly cache?: string;
  /** Told after each picture how many of all are drawn. */
  readonly onDrawn?: (drawn: number, total: number) => void;
}

/** More would only wait for each other's memory: a build machine has two cores. */
const mostWorkers = 4;
const keptDays = 30;

const hashOfFiles = (files: readonly string[]): string => hashOf(files.toSorted().flatMap((file) => [file, readFileSync(file)]));

/** What pictures are drawn and written with: the same drawing gives other files where any of it is another. */
const toolsHash = (): string => hashOfFiles(["package-lock.json", ...globSync("src/kit/images/*.ts")]);

/** Everything that pictures are made from. While none of it changes, neither do they. */
function inputsOf(data: string, { site, base }: Site): string {
  const files = globSync([`${data}/**/*.{csv,json}`, "src/{kit,report}/**/*.{ts,json,css}", "src/styles/**/*.css"]);
  return hashOf([site, base, hashOfFiles(files.filter((file) => !file.endsWith(".test.ts")))]);
}

/** One worker on job after job; resolves with their files when none is left. */
function work(jobs: Job[], options: WorkerOptions, onDrawn: () => void): Promise<Files[]> {
  const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: options });
  const done: Files[] = [];
  return new Promise<Files[]>((resolve, reject) => {
    const next = (): void => {
      const job = jobs.shift();
      if (job) worker.postMessage(job);
      else resolve(done);
    };
    worker.on("message", (message: WorkerMessage) => {
      if (message === "drawn") return onDrawn();
      done.push(message);
      next();
    });
    worker.on("error", reject);
    next();
  }).finally(() => worker.terminate());
}

async function drawAll(report: Report, options: WorkerOptions, onDrawn: NonNullable<PictureOptions["onDrawn"]>): Promise<Files> {
  const jobs = jobsOf(report, langs);
  const total = langs.flatMap((lang) => allPictures(report, lang)).length;
  let drawn = 0;
  const oneMore = (): void => onDrawn(++drawn, total);
  const crew = Array.from({ length: Math.min(availableParallelism(), mostWorkers) }, () => work(jobs, options, oneMore));
  const entries = (await Promise.all(crew)).flat().flatMap(Object.entries<string>);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Draws every picture of the report, or takes it from the cache where nothing has changed, and puts them into the site. Gives how many files. */
export async function makePictures(
  report: Report,
  { out, site, data = dataFolder(), cache = ".cache/pictures", onDrawn = () => undefined }: PictureOptions,
): Promise<number> {
  const madeWith = toolsHash();
  const kept = fileCache(cache, madeWith);
  const inputs = [inputsOf(data, site)];
  const list = kept.nameOf(inputs);
  const known = kept.has(list) ? (JSON.parse(kept.read(list)) as Files) : undefined;
  const whole = known !== undefined && Object.values(known).every(kept.has);
  const files = whole ? known : await drawAll(report, { reportFolder: report.folder, data, cache, madeWith, site }, onDrawn);
  await kept.keep(inputs, () => JSON.stringify(files));
  for (const [name, file] of Object.entries(files)) kept.copy(file, join(out, "pictures", name));
  kept.forget(keptDays);
  return Object.keys(files).length;
}

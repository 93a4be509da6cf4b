import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { dataFolder } from "../table/folder.ts";
import { langs } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { type Files, type Job, jobsOf, type StillJob, stillInputs } from "./draw-images.ts";
import { type FileCache, fileCache, hashOf } from "./cache.ts";
import { allPictures } from "./image-list.ts";
import { stillsFolder } from "./story-images.ts";
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
  const files = globSync([`${data}/**/*.{csv,json}`, "src/{kit,report}/**/*.{ts,json,css,jpg}", "src/styles/**/*.css"]);
  return hashOf([site, base, hashOfFiles(files.filter((file) => !file.endsWith(".test.ts")))]);
}

/** One worker on job after job; resolves with their files when none is left. */
function work(jobs: (Job | StillJob)[], options: WorkerOptions, onDrawn: () => void): Promise<Files[]> {
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

/** What is to be drawn: the pictures that no list has yet, and the stills. */
interface Todo {
  readonly pictures: readonly Job[];
  readonly stills: readonly StillJob[];
}

async function drawAll(
  report: Report,
  { pictures, stills }: Todo,
  options: WorkerOptions,
  onDrawn: NonNullable<PictureOptions["onDrawn"]>,
): Promise<Files> {
  const jobs = [...pictures, ...stills];
  if (jobs.length === 0) return {};
  const total = (pictures.length > 0 ? langs.flatMap((lang) => allPictures(report, lang)).length : 0) + stills.length;
  let drawn = 0;
  const oneMore = (): void => onDrawn(++drawn, total);
  const crew = Array.from({ length: Math.min(availableParallelism(), mostWorkers) }, () => work(jobs, options, oneMore));
  const entries = (await Promise.all(crew)).flat().flatMap(Object.entries<string>);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The stills of a site as it was printed, their lettering still text, each with what it is kept under. */
function stillsIn(out: string, kept: FileCache): { readonly job: StillJob; readonly file: string }[] {
  return globSync(`${stillsFolder}/*.svg`, { cwd: out }).map((name) => {
    const job = { still: name, svg: readFileSync(join(out, name), "utf8") };
    return { job, file: kept.nameOf(stillInputs(job)) };
  });
}

/**
 * Draws every picture of the report and turns the letters of the story's stills into paths, or takes from the cache what has not changed,
 * and puts all of it into the site. Gives how many files.
 */
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
  const stills = stillsIn(out, kept);
  const todo = { pictures: whole ? [] : jobsOf(report, langs), stills: stills.filter(({ file }) => !kept.has(file)).map(({ job }) => job) };
  const drawn = await drawAll(report, todo, { reportFolder: report.folder, data, cache, madeWith, site }, onDrawn);
  const isPicture = ([name]: readonly [string, string]): boolean => !name.startsWith(`${stillsFolder}/`);
  const pictures = whole ? known : Object.fromEntries(Object.entries(drawn).filter(isPicture));
  await kept.keep(inputs, () => JSON.stringify(pictures));
  for (const [name, file] of Object.entries(pictures)) kept.copy(file, join(out, "pictures", name));
  for (const { job, file } of stills) kept.copy(file, join(out, job.still));
  kept.forget(keptDays);
  return Object.keys(pictures).length + stills.length;
}

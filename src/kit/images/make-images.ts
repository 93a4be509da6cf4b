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
import { stillsFolder } from "./story-images.ts";
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

const hashOfFiles = (files: readonly string[]): string => hashOf(files.toSorted().flatMap((file) => [file, readFileSync(file)]));

/** What pictures are drawn and written with: the same drawing gives other files where any of it is another. */
const toolsHash = (): string => hashOfFiles(["package-lock.json", ...globSync("src/kit/images/*.ts")]);

/** Everything that pictures are made from. While none of it changes, neither do they. */
function inputsOf(data: string, { site, base }: Site): string {
  const files = globSync([`${data}/**/*.{csv,json}`, "src/{kit,report}/**/*.{ts,json,css}", "src/styles/**/*.css"]);
  return hashOf([site, base, hashOfFiles(files.filter((file) => !file.endsWith(".test.ts")))]);
}

/** One worker on job after job; resolves with their files when none is left. */
function work(jobs: (Job | StillJob)[], options: WorkerOptions): Promise<Files[]> {
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

async function drawAll(todo: readonly (Job | StillJob)[], options: WorkerOptions): Promise<Files> {
  const jobs = [...todo];
  const crew = Array.from({ length: Math.min(availableParallelism(), mostWorkers) }, () => work(jobs, options));
  const entries = (await Promise.all(crew)).flat().flatMap(Object.entries<string>);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The stills of a site as it was printed, their lettering still text, by what each is kept under. */
function stillsIn(out: string, kept: FileCache): { readonly job: StillJob; readonly file: string }[] {
  return globSync(`${stillsFolder}/*.svg`, { cwd: out }).map((name) => {
    const job = { still: name, svg: readFileSync(join(out, name), "utf8") };
    return { job, file: kept.nameOf(stillInputs(job)) };
  });
}

/**
 * Draws every picture of the report, and turns the letters of the story's stills into paths; or takes from the cache what has not changed.
 * Puts all of it into the site. Gives how many files.
 */
export async function makePictures(
  report: Report,
  { out, site, data = dataFolder(), cache = ".cache/pictures" }: PictureOptions,
): Promise<number> {
  const madeWith = toolsHash();
  const kept = fileCache(cache, madeWith);
  const inputs = [inputsOf(data, site)];
  const list = kept.nameOf(inputs);
  const known = kept.has(list) ? (JSON.parse(kept.read(list)) as Files) : undefined;
  const whole = known !== undefined && Object.values(known).every(kept.has);
  const stills = stillsIn(out, kept);
  const jobs = [...(whole ? [] : jobsOf(report, langs)), ...stills.filter(({ file }) => !kept.has(file)).map(({ job }) => job)];
  const drawn = jobs.length === 0 ? {} : await drawAll(jobs, { reportFolder: report.folder, data, cache, madeWith, site });
  const pictures = whole ? known : Object.fromEntries(Object.entries(drawn).filter(([name]) => !name.startsWith(`${stillsFolder}/`)));
  await kept.keep(inputs, () => JSON.stringify(pictures));
  for (const [name, file] of Object.entries(pictures)) kept.copy(file, join(out, "pictures", name));
  for (const { job, file } of stills) kept.copy(file, join(out, job.still));
  kept.forget(keptDays);
  return Object.keys(pictures).length + stills.length;
}

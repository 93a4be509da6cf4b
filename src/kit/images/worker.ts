import { parentPort, workerData } from "node:worker_threads";
import { loadData } from "../table/load.ts";
import type { Site } from "../i18n/site.ts";
import { drawJob, type Job } from "./draw.ts";
import { palettes } from "./palettes.ts";
import { storeIn } from "./store.ts";

const { data: folder, cache, site } = workerData as { data: string; cache: string; site: Site };
const data = loadData(folder, "en");
const store = storeIn(cache);
const paints = palettes();

parentPort?.on("message", (job: Job) => parentPort?.postMessage(drawJob(job, data, site, paints, store)));

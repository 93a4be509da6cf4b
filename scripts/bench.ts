// Prints what a clean build costs and what a reader downloads. Machines are shared and differ: compare within one run only.
import { rmSync } from "node:fs";
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { loadData } from "../src/kit/table/load.ts";
import { report } from "../src/report/report.ts";
import { loadReport } from "../src/bench/load-report.ts";
import { checkTimes } from "../src/bench/measure-check.ts";
import { liveTimes } from "../src/bench/measure-live.ts";
import { scrollTimes } from "../src/bench/measure-scroll.ts";
import { type Cost, costOf, succeeded } from "../src/bench/measure-cost.ts";
import { bytesByType, chartTimes, median } from "../src/bench/measure.ts";

const values = readArguments("npm run bench -- [--runs number]", { options: { runs: { type: "string", default: "3" } } });
const out = ".cache/bench-site";

function build(): Cost {
  for (const folder of [out, ".astro", "node_modules/.vite", "node_modules/.astro"]) rmSync(folder, { recursive: true, force: true });
  return succeeded(costOf("scripts/build.ts", "--draft", "--out", out));
}

const runs = Array.from({ length: Number(values.runs) }, build);
const line = (name: string, pick: (run: (typeof runs)[number]) => number, unit: string) =>
  console.log(`${name.padEnd(28)} ${median(runs.map(pick)).toFixed(1)} ${unit} (${runs.map((run) => pick(run).toFixed(1)).join(", ")})`);
line("clean draft, wall", (run) => run.wall, "s");
line("clean draft, CPU", (run) => run.cpu, "s");
line("largest process", (run) => run.peak, "MiB");
const pictures = succeeded(costOf("scripts/pictures.ts", "--out", out, "--cache", `${out}-pictures`));
rmSync(`${out}-pictures`, { recursive: true });
console.log(
  `every picture, none kept      ${pictures.wall.toFixed(1)} s wall, ${pictures.cpu.toFixed(1)} s CPU, ${pictures.peak.toFixed(0)} MiB`,
);

console.log("\ntype      files        raw     brotli");
for (const { type, files, raw, brotli } of bytesByType(out))
  console.log(`${type.padEnd(8)} ${String(files).padStart(6)} ${String(raw).padStart(10)} ${String(brotli).padStart(10)}`);

console.log("\ncheck:data                         wall s    CPU s   peak MiB  lines printed");
for (const { name, wall, cpu, peak, lines } of checkTimes())
  console.log(`${name.padEnd(32)} ${wall.toFixed(1).padStart(8)} ${cpu.toFixed(1).padStart(8)} ${peak.toFixed(0).padStart(10)} ${lines}`);

console.log("\nnpm run dev: save to page, median ms (each)");
for (const [name, times] of Object.entries(await liveTimes()))
  console.log(`${name.padEnd(10)} ${median(times).toFixed(0)} (${times.map((time) => time.toFixed(0)).join(", ")})`);

console.log("\nchart                    pictures  median ms   slowest ms");
for (const { id, pictures, middle, slowest } of chartTimes(loadData(report, "data", "en")))
  console.log(`${id.padEnd(24)} ${String(pictures).padStart(8)} ${middle.toFixed(1).padStart(10)} ${slowest.toFixed(1).padStart(12)}`);

console.log("\nscrolling, CPU slowed 4x: motion, width, px/s, frames, median ms, late frames, tasks over 50 ms, longest ms, layout shift");
for (const { moving, width, speed, frames, median: middle, late, longTasks, longest, shift } of await scrollTimes(out)) {
  const figures = [width, speed, frames, middle.toFixed(1), `${(late * 100).toFixed(1)}%`, longTasks, longest.toFixed(0), shift.toFixed(3)];
  console.log([moving ? "moving" : "still ", ...figures].join("  "));
}

// With its pictures, as it is published.
for (const text of await loadReport(out, 5)) console.log(text);

import type { LoadTimes } from "./measure-load.ts";
import { median } from "./measure.ts";

/** What is measured, how it is called, and how it is written. */
const rows: readonly (readonly [key: keyof LoadTimes, name: string, digits: number])[] = [
  ["firstPaint", "first paint, ms", 0],
  ["largestPaint", "largest paint, ms", 0],
  ["work", "main-thread work while loading, ms", 0],
  ["blocking", "blocking, ms", 0],
  ["elements", "elements at load", 0],
  ["dropped", "frames dropped at a flick, %", 1],
  ["flickWork", "work a screen at a flick, ms", 0],
  ["longTasks", "tasks over 50 ms at a flick", 0],
  ["longest", "longest task at a flick, ms", 0],
  ["shift", "layout shift", 4],
];

/** Medians of several runs of each page, line by line, each with its ratio to the bare page. */
export function loadTable(bare: readonly LoadTimes[], pages: Readonly<Record<string, readonly LoadTimes[]>>): string[] {
  const of = (runs: readonly LoadTimes[], key: keyof LoadTimes): number =>
    median(runs.map((run) => run[key])) * (key === "dropped" ? 100 : 1);
  return Object.entries(pages).flatMap(([name, runs]) => [
    `${name.padEnd(36)}      ours      bare     ratio`,
    ...rows.map(([key, said, digits]) => {
      const [ours, theirs] = [of(runs, key), of(bare, key)];
      const ratio = theirs > 0 ? (ours / theirs).toFixed(2) : "–";
      return [said.padEnd(36), ours.toFixed(digits).padStart(9), theirs.toFixed(digits).padStart(9), ratio.padStart(9)].join(" ");
    }),
  ]);
}

import { loadavg } from "node:os";
import { buildBarePageOf } from "./bare-page.ts";
import { loadTable } from "./load-table.ts";
import { loadTimes } from "./measure-load.ts";

const load = (): string =>
  loadavg()
    .map((count) => count.toFixed(1))
    .join(", ");

/** How the pages of a built site load and scroll on a slow phone, beside a bare page of the same words: lines to print. */
export async function loadReport(site: string, runs: number): Promise<string[]> {
  const before = load();
  const bare = { folder: buildBarePageOf(".cache/bench-bare", site), path: "/" };
  const page = (path: string) => ({ folder: site, path });
  const { bare: yardstick = [], ...ours } = await loadTimes(
    { bare, "/": page("/"), "/en/": page("/en/"), "/nhung/": page("/nhung/") },
    runs,
  );
  return [
    `\nslow 4G, CPU slowed 4x, 412 x 823 px; medians of ${runs} interleaved runs; load average ${before} before, ${load()} after`,
    ...loadTable(yardstick, ours),
  ];
}

import { spawnSync } from "node:child_process";

/** What a script cost in processes of its own, as the system counted it: seconds, and its largest process in MiB. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the project under GNU time. Throws where there is none. */
export function costOf(script: string, ...options: readonly string[]): Cost {
  const command = ["-f", "%e %U %S %M", "node", script, ...options];
  const { status, stdout, stderr, error } = spawnSync("/usr/bin/time", command, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error) throw new Error("bench needs GNU time at /usr/bin/time (Debian: apt-get install time)", { cause: error });
  const [wall = 0, user = 0, system = 0, kibibytes = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall, cpu: user + system, peak: kibibytes / 1024, status, stdout, stderr };
}

/** The cost of a script that did its work; throws what it said where it did not. */
export function succeeded(cost: Cost): Cost {
  if (cost.status !== 0) throw new Error(cost.stderr);
  return cost;
}

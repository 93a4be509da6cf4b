import { execFileSync, spawnSync } from "node:child_process";

/** Path of a program; undefined where this machine has none of that name. */
export const onPath = (name: string): string | undefined => {
  const { stdout, status } = spawnSync("which", [name], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
};

/** Whether packages can be installed: on Debian and its kin as root. */
export const hasPackages = (): boolean => onPath("apt-get") !== undefined && process.getuid?.() === 0;

/** @param packages Debian's */
export function installPackages(packages: readonly string[]): void {
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["install", "-y", "-qq", ...packages], { stdio: "inherit", env });
}

import { execFileSync, spawnSync } from "node:child_process";
import { delimiter } from "node:path";

/** Path of a program; undefined where this machine has none of that name. Debian keeps servers out of a plain user's path. */
export const onPath = (name: string): string | undefined => {
  const env = { ...process.env, PATH: [process.env["PATH"], "/usr/sbin"].join(delimiter) };
  const { stdout, status } = spawnSync("which", [name], { encoding: "utf8", env });
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

/**
 * Path of a program: found, or on Debian as root installed now. Throws rather than letting a test be skipped.
 *
 * @param packages Debian's
 */
export function findProgram(name: string, packages: readonly string[]): string {
  const found = onPath(name);
  if (found !== undefined) return found;
  if (hasPackages()) installPackages(packages);
  const fresh = onPath(name);
  if (fresh === undefined)
    throw new Error(`${name} was not found and could not be installed. On Debian: apt-get install ${packages.join(" ")}`);
  return fresh;
}

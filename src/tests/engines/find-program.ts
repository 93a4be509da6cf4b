import { execFileSync, spawnSync } from "node:child_process";

const onPath = (name: string): string | undefined => {
  const { stdout, status } = spawnSync("which", [name], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
};

/**
 * Path of a browser's program: found, or on Debian as root installed now. Throws rather than letting a test be skipped.
 *
 * @param packages Debian's
 */
export function findProgram(name: string, packages: readonly string[]): string {
  const found = onPath(name);
  if (found !== undefined) return found;
  if (onPath("apt-get") !== undefined && process.getuid?.() === 0) {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["install", "-y", "-qq", ...packages], { stdio: "inherit", env });
  }
  const fresh = onPath(name);
  if (fresh === undefined)
    throw new Error(`${name} was not found and could not be installed. On Debian: apt-get install ${packages.join(" ")}`);
  return fresh;
}

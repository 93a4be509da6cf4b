import { hasPackages, installPackages, onPath } from "../programs.ts";

/**
 * Path of a browser's program: found, or on Debian as root installed now. Throws rather than letting a test be skipped.
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

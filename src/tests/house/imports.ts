import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One import of a module: what it names, and whether only types cross it. */
export interface Import {
  readonly from: string;
  /** A path below the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;"']*?\s+from\s+)?["']([^"']+)["']/g;

/** One that is loaded when it is needed. */
const dynamic = /\bawait import\("([^"]+)"\)/g;

/** `import { type A, type B }` moves nothing at run time either. */
const onlyTypes = (names: string | undefined): boolean =>
  names !== undefined &&
  /\{[^}]+\}/.test(names) &&
  [...names.matchAll(/[{,]\s*([^,}\s][^,}]*)/g)].every((match) => match[1]?.startsWith("type "));

/** Every import of every module of src/, tests left out. */
export function importsOf(root = "src"): Import[] {
  const files = globSync(`${root}/**/*.{ts,astro}`).filter((file) => !/\.test\.ts$|\.d\.ts$/.test(file));
  return files.flatMap((from) => {
    const text = readFileSync(from, "utf8");
    const named = (target: string, typeOnly: boolean): Import => {
      const to = target.startsWith(".") ? normalize(join(dirname(from), target.replace(/\?.*$/, ""))) : target;
      if (target.startsWith(".") && !existsSync(to)) throw new Error(`${from} imports ${target}, which does not exist`);
      return { from, to, typeOnly };
    };
    return [
      ...[...text.matchAll(statement)].map(([, type, names, target = ""]) => named(target, type !== undefined || onlyTypes(names))),
      ...[...text.matchAll(dynamic)].map(([, target = ""]) => named(target, false)),
    ];
  });
}

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A family as its makers publish it, with all scripts in one variable font. */
export interface WholeFont {
  readonly name: string;
  readonly ttf: Buffer;
  /** Axes that are held, beside that of weight. */
  readonly held: Readonly<Record<string, number>>;
  /** OpenType features that pages ask for. */
  readonly features: readonly string[];
}

const families = [
  {
    name: "source-serif-4",
    from: "source-serif@4.5.1",
    file: "source-serif/VAR/SourceSerif4Variable-Roman.ttf",
    held: { opsz: 14 },
    features: ["kern"],
  },
  // Without kerning: letters stand exactly as wide as charts measure them.
  { name: "source-sans-3", from: "source-sans@3.52.0", file: "source-sans/VF/SourceSans3VF-Upright.ttf", held: {}, features: [] },
] as const;

/**
 * The families of the text and of charts, fetched by npm into a folder of their own and not with the project: 78 MB that no build needs.
 *
 * @throws when npm does not get them
 */
export function wholeFonts(folder = ".cache/whole-fonts"): readonly WholeFont[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const packages = families.map(({ from }) => from);
  const { status } = spawnSync("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", ...packages], { stdio: "inherit" });
  if (status !== 0) throw new Error(`npm does not get ${packages.join(", ")}`);
  return families.map(({ file, ...family }) => ({ ...family, ttf: readFileSync(join(folder, "node_modules", file)) }));
}

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { charset } from "./charset.ts";
import { leanFont, leanVersion } from "./lean-font.ts";

const require = createRequire(import.meta.url);
const cuts = new Map<string, Promise<Buffer>>();
const shelf = ".cache/fonts";

/** Leaves out what screens of today do without, and what moves letters: they then stand exactly as wide as charts measure them. */
const plain = {
  noHinting: true,
  noLayoutClosure: true,
  keepFeatures: [],
  dropTables: ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "prep"],
};

export interface CutOptions {
  /** Outlines and widths alone: no hinting, no kerning, no ligatures. A third of the bytes. */
  readonly plain?: boolean;
}

const lettersOf = (text: string): string => [...new Set(text.normalize("NFC"))].sort().join("");

/** The plain font with every letter of the site: cutting a few letters out of it takes a tenth of the time. */
const plainFonts = new Map<string, Promise<Buffer>>();
function plainFont(file: string): Promise<Buffer> {
  const known =
    plainFonts.get(file) ?? subsetFont(readFileSync(require.resolve(file)), charset, { ...plain, targetFormat: "truetype" }).then(leanFont);
  plainFonts.set(file, known);
  return known;
}

/** Cut in an earlier build: the name on the shelf is a digest of everything that the cut depends on. */
async function shelved(name: string, cut: () => Promise<Buffer>): Promise<Buffer> {
  const path = `${shelf}/${createHash("sha256").update(name).digest("hex")}.woff2`;
  if (existsSync(path)) return readFileSync(path);
  const font = await cut();
  mkdirSync(shelf, { recursive: true });
  // Written beside and then named: a build that is killed leaves no torn font.
  writeFileSync(`${path}.${process.pid}`, font);
  renameSync(`${path}.${process.pid}`, path);
  return font;
}

/**
 * A font cut down to the letters of a text, as woff2. The same letters in any order are cut once and give the same bytes.
 *
 * @param file a font file as Node resolves it, e.g. "@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf"
 * @throws when the package or the file is missing
 */
export function cutFont(file: string, text: string, options: CutOptions = {}): Promise<Buffer> {
  const letters = lettersOf(text);
  const { version } = require(`${file.split("/").slice(0, 2).join("/")}/package.json`) as { version: string };
  const key = [file, version, options.plain ? charset + JSON.stringify({ ...plain, leanVersion }) : "", letters].join("\n");
  const cut = async () =>
    options.plain
      ? subsetFont(await plainFont(file), letters, { ...plain, targetFormat: "woff2" })
      : subsetFont(readFileSync(require.resolve(file)), letters, { targetFormat: "woff2" });
  const font = cuts.get(key) ?? shelved(key, cut);
  cuts.set(key, font);
  return font;
}

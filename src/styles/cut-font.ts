import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const cuts = new Map<string, Promise<Buffer>>();

/**
 * A font cut down to the letters of a text, as woff2. The same letters in any order are cut once a process and give the same bytes.
 *
 * @param file a font file as Node resolves it, e.g. "@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf"
 * @throws when the package or the file is missing
 */
export function cutFont(file: string, text: string): Promise<Buffer> {
  const letters = [...new Set(text.normalize("NFC"))].sort().join("");
  const key = `${file}\n${letters}`;
  const cut = cuts.get(key) ?? subsetFont(readFileSync(require.resolve(file)), letters, { targetFormat: "woff2" });
  cuts.set(key, cut);
  return cut;
}

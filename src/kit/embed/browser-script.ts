import { rolldown } from "rolldown";

const bundles = new Map<string, Promise<string>>();

type Constants = Readonly<Record<string, string>>;

async function bundled(entry: string, constants: Constants): Promise<string> {
  const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
  const bundle = await rolldown({ input: `src/kit/${entry}`, platform: "browser", transform: { define } });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code.trim();
}

/**
 * A script of src/kit as one text that asks for no other file and leaves no name behind. Astro's own bundling may share code
 * between pages in files of their own, which a sandboxed frame cannot load.
 *
 * @param constants texts that the script declares and does not know: what a report calls itself
 */
export function browserScript(entry: string, constants: Constants = {}): Promise<string> {
  const known = import.meta.env?.DEV ? undefined : bundles.get(entry);
  const script = known ?? bundled(entry, constants);
  bundles.set(entry, script);
  return script;
}

import { rolldown } from "rolldown";

const bundles = new Map<string, Promise<string>>();

async function bundled(entry: string): Promise<string> {
  const bundle = await rolldown({ input: `src/kit/${entry}`, platform: "browser" });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code.trim();
}

/**
 * A script of src/kit as one text that asks for no other file and leaves no name behind. Astro's own bundling may share code
 * between pages in files of their own, which a sandboxed frame cannot load.
 */
export function browserScript(entry: string): Promise<string> {
  const known = import.meta.env?.DEV ? undefined : bundles.get(entry);
  const script = known ?? bundled(entry);
  bundles.set(entry, script);
  return script;
}

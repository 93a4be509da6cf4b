import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { ownModules } from "./own-modules.ts";

test("a page's bundle has none of the project's other code, and names the files in which it stands", async () => {
  const input = "src/layouts/favicon.ts";
  const bundle = await rolldown({ input, plugins: [ownModules()] });
  const { output } = await bundle.generate();
  await bundle.close();
  const [{ moduleIds, imports }] = output;
  expect(moduleIds.map((id) => id.replaceAll("\\", "/").slice(-input.length))).toEqual([input]);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((address) => !existsSync(fileURLToPath(address)))).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../tests/temporary.ts";
import { fileCache, hashOf } from "./cache.ts";

test("what was made once is kept, and published as it was", async () => {
  const folder = temporaryFolder();
  const cache = fileCache(join(folder, "cache"));
  let made = 0;
  const keep = () => cache.keep(["a", 1], () => `made ${(made += 1)}`);
  expect(await keep()).toBe(await keep());
  cache.copy(await keep(), join(folder, "site/a.txt"));
  expect([made, readFileSync(join(folder, "site/a.txt"), "utf8")]).toEqual([1, "made 1"]);
});

test("what is asked for is not forgotten, what nobody asks for is", async () => {
  const cache = fileCache(temporaryFolder());
  const name = await cache.keep(["a"], () => "a");
  cache.forget(1);
  expect(cache.has(name)).toBe(true);
  cache.forget(-1);
  expect(cache.has(name)).toBe(false);
});

test("inputs that run together are not the same inputs", () => {
  expect(hashOf(["a", "bc"])).not.toBe(hashOf(["ab", "c"]));
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../tests/temporary.ts";
import { hashOf, storeIn } from "./store.ts";

test("what was made once is kept, and published as it was", () => {
  const folder = temporaryFolder();
  const store = storeIn(join(folder, "store"));
  let made = 0;
  const keep = () => store.keep(["a", 1], () => `made ${(made += 1)}`);
  expect(keep()).toBe(keep());
  store.publish(keep(), join(folder, "site/a.txt"));
  expect([made, readFileSync(join(folder, "site/a.txt"), "utf8")]).toEqual([1, "made 1"]);
});

test("what is asked for is not forgotten, what nobody asks for is", () => {
  const store = storeIn(temporaryFolder());
  const name = store.keep(["a"], () => "a");
  store.forget(1);
  expect(store.has(name)).toBe(true);
  store.forget(-1);
  expect(store.has(name)).toBe(false);
});

test("inputs that run together are not the same inputs", () => {
  expect(hashOf(["a", "bc"])).not.toBe(hashOf(["ab", "c"]));
});

import { expect, test } from "vitest";
import { newsroom } from "../../tests/newsroom.ts";
import { functions } from "./functions.ts";
import { ledger } from "./verdicts.ts";

const asked = (name: string, id: string) => functions[name]?.run(newsroom, id);

test("a sentence is told the verdict and the delay that the ledger shows", () => {
  for (const { id, verdict, delay } of ledger(newsroom).entries)
    expect([asked("verdict", id), asked("delay", id)], id).toEqual([verdict, delay?.months ?? null]);
});

test("of a promise that is not in the ledger nothing is known", () => {
  expect([asked("verdict", "no-such-promise"), asked("delay", "no-such-promise")]).toEqual([null, null]);
});

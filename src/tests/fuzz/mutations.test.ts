import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeOf, frozenTables } from "./mutation-check.ts";
import { mutationChain } from "./mutations.ts";

const runs = 2_000;

test("whatever happens to a file, nothing is published that does not stand in it", { timeout: 240_000 }, () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.nat(frozenTables.length - 1), mutationChain, (index, chain) => {
      outcomes.add(outcomeOf(index, chain));
    }),
    { numRuns: runs },
  );
  // Were all refused, the property would say nothing.
  expect([...outcomes].toSorted()).toEqual(["accepted", "accepted with a warning", "asked about", "refused"]);
});

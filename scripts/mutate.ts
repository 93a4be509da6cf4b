// The long run of the mutation test: 100,000 files changed at random, none of which may crash the reader, hang it, or publish
// what does not stand in the file. Prints the totals; a counterexample is printed with its seed.
import fc from "fast-check";
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { outcomeOf, frozenTables } from "../src/tests/fuzz/mutation-check.ts";
import { mutationChain } from "../src/tests/fuzz/mutations.ts";

const values = readArguments("npm run mutate -- [--runs number] [--seed number]", {
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? Date.now());
const totals = new Map<string, number>();
let slowest = 0;
const begun = performance.now();
fc.assert(
  fc.property(fc.nat(frozenTables.length - 1), mutationChain, (index, chain) => {
    const start = performance.now();
    const outcome = outcomeOf(index, chain);
    slowest = Math.max(slowest, performance.now() - start);
    totals.set(outcome, (totals.get(outcome) ?? 0) + 1);
  }),
  { numRuns: Number(values.runs), seed },
);
for (const [outcome, count] of totals) console.log(`${outcome.padEnd(24)} ${count}`);
console.log(
  `${values.runs} mutations, seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s, slowest ${slowest.toFixed(0)} ms`,
);

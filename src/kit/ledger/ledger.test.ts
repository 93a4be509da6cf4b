import { expect, test } from "vitest";
import { toldItems } from "./ledger.ts";
import { item, orchardLedger } from "./ledger.fixture.ts";

test("every row has a page: promises, what is the same promise, and what is none", () => {
  const more = item("more-apples");
  const ledger = orchardLedger([item("apples", { alsoSaid: [more] }), item("pears")], {
    apart: { title: "", items: [item("prune-or-go")] },
  });
  expect(toldItems(ledger).map((told) => [told.item.id, told.countsAs?.id, told.alsoSaid.map(({ id }) => id)])).toEqual([
    ["apples", undefined, ["more-apples"]],
    ["more-apples", "apples", []],
    ["pears", undefined, []],
    ["prune-or-go", undefined, []],
  ]);
});

import { expect, test } from "vitest";
import { newsroom } from "../../tests/newsroom.ts";
import { langs } from "../../kit/i18n/languages.ts";
import { comparisons } from "./comparisons.ts";

test.each(langs)("in %s every comparison is told once, and comes out even, rounded or declared", (lang) => {
  const told = comparisons(newsroom, lang);
  expect(new Set(told.map(({ what }) => what)).size).toBe(told.length);
  for (const { what, compared, even, rounded, declared } of told) expect(even + rounded + declared, what).toBe(compared);
});

test("as many are apart and declared as the table of reconciliations says", () => {
  const ofMinistry = newsroom.reconciliations.filter(({ check }) => check === "ministry-against-province").length;
  const declared = comparisons(newsroom, "en").reduce((sum, one) => sum + one.declared, 0);
  expect(declared).toBe(newsroom.reconciliations.length - ofMinistry);
});

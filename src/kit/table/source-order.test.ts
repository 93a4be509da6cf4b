import { expect, test } from "vitest";
import { bySourceKind } from "./source-order.ts";

test("who decides and counts comes before the press, the press before all others; within a kind nothing moves", () => {
  const sources = [
    { id: "atlas", kind: "map" },
    { id: "paper-b", kind: "newspaper" },
    { id: "maker", kind: "company" },
    { id: "paper-a", kind: "newspaper" },
    { id: "decree", kind: "law" },
  ] as const;
  expect(sources.toSorted(bySourceKind).map(({ id }) => id)).toEqual(["decree", "paper-b", "paper-a", "maker", "atlas"]);
});

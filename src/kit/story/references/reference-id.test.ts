import { expect, test } from "vitest";
import { referenceId } from "./reference-id.ts";

test("the anchor of a reference is made of its words, and is the same in every form", () => {
  expect(referenceId("orchards(red-hill, 2012).cost:billions")).toBe("orchards-red-hill-2012-cost");
  expect(referenceId("orchards(red-hill, 2012).cost")).toBe("orchards-red-hill-2012-cost");
});

test("references that differ in signs alone have anchors of their own", () => {
  const all = ["a.x - b.x", "a.x + b.x", "a.x / b.x", "count(a where b < 3)", "count(a where b > 3)", "count(a where b = 3)"];
  expect(new Set(all.map(referenceId)).size).toBe(all.length);
});

test("a long reference has a short anchor, and long ones that begin alike are told apart", () => {
  const long = "sum(projects.capital where status is not ended and currency is dollars and sector = ";
  const [one, other] = [referenceId(`${long}textiles)`), referenceId(`${long}glass)`)];
  expect(one.length).toBeLessThanOrEqual(50);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^[a-z0-9-]+$/);
});

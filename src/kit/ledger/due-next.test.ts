import { expect, test } from "vitest";
import { parseDateSpan } from "../table/date-span.ts";
import { dueNext, restatementsOf } from "./due-next.ts";
import { item, orchardLedger } from "./ledger.fixture.ts";

const due = (id: string, date: string | null, awaited = true) =>
  item(id, { dueSpan: date === null ? null : (parseDateSpan(date) ?? null), awaited });
const idsOf = (...items: readonly ReturnType<typeof item>[]) => dueNext(orchardLedger(items)).map(({ id }) => id);

test("what is awaited comes by its last day, and a narrower date before a wider one", () => {
  expect(idsOf(due("plums", "2035"), due("apples", "2032"), due("pears", "2032-Q4"))).toEqual(["pears", "apples", "plums"]);
});

test("neither what has been judged nor what has no date is due", () => {
  expect(idsOf(due("kept", "2031", false), due("some-day", null), due("apples", "2032"))).toEqual(["apples"]);
});

test("no more are named than are read at one glance", () => {
  expect(idsOf(...["2032", "2033", "2034", "2035", "2036", "2037"].map((year) => due(`by-${year}`, year)))).toHaveLength(5);
});

test("what was promised anew for the same day is told with it, a part due on another day is not", () => {
  const anew = item("more-apples", { target: "trên 10 tấn" });
  const part = item("red-apples", { due: "6/2032" });
  const vague = item("apples-at-all", { target: "" });
  expect(restatementsOf(item("apples", { alsoSaid: [part, anew, vague] }))).toEqual([anew]);
});

import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { parseDateSpan } from "../../../kit/table/date-span.ts";
import { yearsNotShown } from "./years-not-shown.ts";

const [row] = newsroom.fdi_checkpoints.filter(({ scope }) => scope === "province");
const counted = (...days: string[]) =>
  days.flatMap((day) => {
    const as_of = parseDateSpan(day);
    return row && as_of ? [{ ...row, as_of }] : [];
  });

test("a year that is not drawn goes before the two years before it, drawn or not", () => {
  const data = { ...newsroom, fdi_checkpoints: counted("2051-06-30", "2052-06-30", "2053-06-30") };
  const lines = yearsNotShown(data, [2050, 2051]).map(({ cure }) => /"(.*)"/.exec(cure.en)?.[1]);
  expect(lines.toSorted()).toEqual(["y2052: { lead: 2052, behind: [2050, 2051] }", "y2053: { lead: 2053, behind: [2051, 2052] }"]);
});

import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { impliedYears } from "./implied-years.ts";

const [template] = newsroom.indicators;
if (template === undefined) throw new Error("The frozen day has indicators");
const growth = (year: number, value: number, changes: Partial<typeof template> = {}) => ({
  ...template,
  ...changes,
  indicator: "fdi-growth" as const,
  year,
  value,
  status: changes.status ?? ("reported" as const),
});
const entry = (year: number, total: number, status: "reported" | "forecast" = "reported") => ({
  year,
  entry: { total, status, row: `of ${year}`, source: "a" },
});
const bare = (year: number) => ({ year, entry: null });

test("a year without a figure follows from the next and its growth", () => {
  expect(impliedYears({ indicators: [growth(2012, 50)] }, [bare(2011), entry(2012, 300)])).toMatchObject([
    { year: 2011, total: 200, rows: ["of 2012", expect.any(String)] },
  ]);
  expect(impliedYears({ indicators: [growth(2012, -25)] }, [bare(2011), entry(2012, 300)])).toMatchObject([{ total: 400 }]);
});

test("nothing follows from a hope, from a year with a figure, or across a gap", () => {
  const indicators = [growth(2012, 50)];
  expect(impliedYears({ indicators }, [entry(2011, 1), entry(2012, 300)])).toEqual([]);
  expect(impliedYears({ indicators }, [bare(2011), entry(2012, 300, "forecast")])).toEqual([]);
  expect(impliedYears({ indicators }, [bare(2010), bare(2011), bare(2012)])).toEqual([]);
  expect(impliedYears({ indicators: [growth(2012, 50, { status: "target" })] }, [bare(2011), entry(2012, 300)])).toEqual([]);
  expect(impliedYears({ indicators: [growth(2012, -100)] }, [bare(2011), entry(2012, 300)])).toEqual([]);
});

test("the firmest growth counts", () => {
  const indicators = [growth(2012, 50, { status: "preliminary" }), growth(2012, 200)];
  expect(impliedYears({ indicators }, [bare(2011), entry(2012, 300)])).toMatchObject([{ total: 100 }]);
});

import { describe, expect, test } from "vitest";
import { named } from "./named.ts";
import { dataOf } from "./rows.fixture.ts";

const data = dataOf({
  fdi_by_year: ["2031,1000,about,full-year,,province,forecast,paper", "2031,612,,full-year,,province,outcome,office"],
  fdi_checkpoints: ["2031-11-15,500.5,,,,,,province,reported,board", "2031-06-30,200,,,,,,zones,reported,board"],
  fdi_by_province: ["red-river,a,b,2020,510,,4,reported,paper"],
  indicators: [
    "grdp-growth,2031,9,over,percent,target,plan,2030-11,paper",
    "grdp-growth,2031,8.1,,percent,estimate,first-estimate,2031-12-15,paper",
    "grdp-growth,2031,8.3,,percent,reported,later-figure,,office",
    "budget-revenue,2031,5000,,billion-vnd,reported,later-figure,,office",
  ],
  milestones: ["lng-1,lng,planned,2031-05,2030-01,groundbreaking,a,b,paper", "car-1,car,actual,2031-03-26,,start,a,b,paper"],
  projects: ["mill,Nhà máy,Mill,Mill,,,,,,,,,,,,,,,,operating,2031-04,paper"],
  project_events: ["mill,operation,actual,2031-04,,paper"],
});
const read = (name: string) => named(data, name, 0);
const found = (name: string) => {
  const result = read(name);
  return "fault" in result ? result.fault.code : result.found;
};
const cure = (name: string) => {
  const result = read(name);
  return "fault" in result ? result.fault.cure.en : "";
};

describe("a name", () => {
  test.each([
    ["fdi 2031", 612],
    ["fdi_checkpoints 2031-11-15", 500.5],
    ["fdi_checkpoints 2031-06-30 zones", 200],
    ["fdi_by_province red-river 2020", 510],
    ["indicators grdp-growth 2031", 8.3],
    ["indicators grdp-growth 2031 estimate", 8.1],
  ])("%s is a figure", (name, value) => expect(found(name)).toMatchObject({ kind: "figure", value }));
  test.each([
    ["milestones car start", "2031-03-26"],
    ["milestones car-1", "2031-03-26"],
    ["project_events mill operation", "2031-04"],
  ])("%s is a date", (name, iso) => expect(found(name)).toMatchObject({ kind: "date", date: { iso } }));
  test("means the same with the brackets and commas of a sentence", () => {
    expect(read("indicators(grdp-growth, 2031)")).toEqual(read("indicators grdp-growth 2031"));
  });
  test("tells what it is about, for other tables that say the same", () => {
    expect(read("fdi 2031")).toMatchObject({ subject: { measure: "fdi", year: 2031 } });
    expect(read("milestones lng-1")).toMatchObject({ fault: { code: "no-result" } });
    expect(read("milestones lng groundbreaking")).toMatchObject({ subject: { plant: "lng", step: "groundbreaking" } });
  });
});

describe("one figure less another", () => {
  test("is as firm as the less firm of the two, and names both", () => {
    expect(read("fdi 2031 - fdi_checkpoints 2031-11-15")).toMatchObject({
      found: { value: 111.5, status: "reported", source: "office" },
      less: { source: "board" },
    });
  });
  test("waits for the one that is not known yet", () => {
    expect(read("fdi 2032 - fdi_checkpoints 2031-11-15")).toMatchObject({ measured: "million-usd", found: null, less: null });
  });
  test.each(["indicators grdp-growth 2031 - fdi 2031", "milestones car start - milestones car-1", "fdi 2031 - fdi 2031 - fdi 2031"])(
    "%s is refused",
    (name) => expect(found(name)).toBe("no-difference"),
  );
});

describe("a row that is not there", () => {
  test.each(["fdi 2032", "indicators manufacturing-share 2031", "milestones lng groundbreaking", "milestones lng start"])(
    "%s may be named already, for no slip can hide in it",
    (name) => expect(found(name)).toBeNull(),
  );
  test.each([
    ["indicators grdp-grwth 2031", "indicators grdp-growth 2031"],
    ["indicatrs grdp-growth 2031", "indicators grdp-growth 2031"],
    ["fdi_checkpoints 2031-11-16", "fdi_checkpoints 2031-11-15"],
    ["milestones lng groundbraking", "milestones lng groundbreaking"],
    ["milestones car-2", "milestones car-1"],
    ["project_events mil operation", "project_events mill operation"],
  ])("%s is asked about: %s?", (name, near) => {
    expect(found(name)).toBe("unknown-row");
    expect(cure(name)).toBe(`Did you mean "${near}"?`);
  });
  test.each(["2031", "the year 2031", "indicators grdp-growth", "milestones lng", "sources paper"])("%s names nothing", (name) =>
    expect(found(name)).toBe("unknown-row"),
  );
});

test("a plan, a target or a forecast is no outcome, and one that is named is told so", () => {
  expect(found("milestones lng-1")).toBe("no-result");
  expect(found("indicators grdp-growth 2031 target")).toBe("no-result");
});

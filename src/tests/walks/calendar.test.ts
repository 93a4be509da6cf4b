import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildDocument } from "../../kit/figure/document.ts";
import { langs } from "../../kit/i18n/languages.ts";
import { report } from "../../report/report.ts";
import { add, stateAfter, takeaways, toldAfter } from "./walk.ts";

const said = () => langs.map((lang) => takeaways(stateAfter([]), lang));

describe("years go by", { timeout: 60_000 }, () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => void vi.useRealTimers());

  test.each(["2028-02-29", "2035-12-31"])("and nothing is typed: on %s every figure says what it said", (day) => {
    const before = said();
    vi.setSystemTime(new Date(`${day}T23:59:00Z`));
    expect(said()).toEqual(before);
    expect(toldAfter([])).toEqual([]);
  });

  test("and ten years of totals, checkpoints and dates are typed: what falls are sentences, and every scene is drawn", () => {
    vi.setSystemTime(new Date("2036-01-15T12:00:00Z"));
    const years = Array.from({ length: 10 }, (_, index) => 2026 + index);
    const steps = [
      "planned,2029-Q1,2028-01-10,groundbreaking",
      "actual,2029-03-02,2029-03-03,groundbreaking",
      "actual,2033-06,2033-06,start",
    ];
    const dates = years.map((year) => `planned,${year + 4},${year}-05-01,start`);
    const typed = [
      add("publishers", "bao-vi-du,Báo Ví Dụ,Báo Ví Dụ"),
      add("sources", "late,bao-vi-du,Mười năm sau,,https://example.org/late,2036-01-02,2036-01-10,vi,newspaper,,"),
      add("fdi_by_year", ...years.map((year) => `${year},${900 + (year % 7) * 110},,full-year,40,province,outcome,late,,`)),
      add("fdi_checkpoints", ...years.map((year) => `${year}-06-30,${400 + (year % 7) * 50},,,,,,province,reported,late,,`)),
      add(
        "indicators",
        ...years.map((year) => `grdp-growth,${year},${8 + (year % 5)},,percent,reported,later-figure,${year}-12-31,late,,,`),
      ),
      add("milestones", ...[...steps, ...dates].map((cells, index) => `late-${index},lng,${cells},Việc,Step,late,,`)),
    ];
    const others = toldAfter(typed).filter((one) => !/ (claim-falls|year-not-shown)$/.test(one));
    expect(others).toEqual([]);
    const { data } = stateAfter(typed).read;
    const document = buildDocument();
    for (const figure of report.figures)
      for (const lang of langs) {
        const rendered = figure.render(data, lang, document);
        for (const scene of figure.scenes) {
          const { narrow, wide } = rendered.still(scene);
          expect(`${rendered.takeaway}${narrow}${wide}`, `${figure.id} ${scene}`).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b/);
        }
      }
  });
});

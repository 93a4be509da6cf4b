import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { problemList } from "./problem-list.ts";
import { countOf, problemReport } from "./report.ts";

const fault = { code: "x", rule: { vi: "sai.", en: "is wrong." }, cure: { vi: "Sửa.", en: "Mend it." } };

test("a hundred thousand faults of one kind are two hundred messages and one that counts the rest", () => {
  const list = problemList();
  let made = 0;
  for (let row = 2; row <= 100_001; row++)
    list.add({ file: "data/x.csv", code: "x", column: "a" }, () => {
      made += 1;
      return { ...fault, file: "data/x.csv", line: row, row, column: "a", columnIndex: 0 };
    });
  list.addAll([{ ...fault, file: "data/x.csv", line: 5, row: 5, column: "b", columnIndex: 1 }]);
  expect(made).toBe(201);
  const problems: Problem[] = list.all();
  expect(problems).toHaveLength(202);
  expect(countOf(problems)).toEqual({ errors: 100_001, questions: 0, warnings: 0 });
  const report = problemReport(problems, "vi");
  expect(report).toContain("data/x.csv:202 (ô A202, cột a): và 99800 chỗ mắc cùng lỗi, kể từ đây.");
  expect(report.split("\n").at(-1)).toBe("100001 lỗi, 0 cảnh báo.");
});

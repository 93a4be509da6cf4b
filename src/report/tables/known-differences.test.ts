import { expect, test } from "vitest";
import { newsroom } from "../../tests/newsroom.ts";
import { knownDifferences } from "./known-differences.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a difference is said in words, with its size, its reason and a source to open", () => {
  const november = knownDifferences(newsroom, "vi").find(({ what }) => what.includes("15/11/2024"));
  expect(plain(november?.what ?? "")).toBe("FDI đăng ký đến 15/11/2024, tổng trừ các phần: chênh lệch 0,07 triệu USD");
  expect(november?.reason).not.toBe("");
  expect(november?.source.url).toMatch(/^https/);
  expect(november?.row).toBe("reconciliations checkpoint-parts, 2024-11-15, province");
});

test("every declared difference is told in both languages", () => {
  for (const lang of ["vi", "en"] as const) expect(knownDifferences(newsroom, lang)).toHaveLength(newsroom.reconciliations.length);
});

import { describe, expect, test } from "vitest";
import { correction, data, harvest } from "../../tests/harvest-correction.ts";
import { tinyReport } from "../../tests/tiny-project.ts";
import type { Correction } from "../table/corrections.ts";
import { correctionsOfFigure } from "./corrected.ts";
import { correctionAnchor, correctionNote, correctionText } from "./correction-text.ts";
import { buildDocument } from "./document.ts";

const touched = (one: Correction): string[] => {
  const corrected = { ...data, corrections: [one] };
  const document = buildDocument();
  return tinyReport.figures
    .filter((figure) => {
      const rendered = figure.render(corrected, "en", document);
      return correctionsOfFigure(figure, rendered, tinyReport.tables, corrected, "en", document).length > 0;
    })
    .map(({ id }) => id);
};

describe("a correction touches", () => {
  test("the figure that shows the figure put right, and no other", () => {
    expect(touched(correction({}))).toEqual(["harvest"]);
    const [garden] = data.gardens;
    expect(touched(correction({ dataset: "gardens", key: garden?.id ?? "", was: "99", now: String(garden?.beds) }))).toContain("gardens");
  });
  test("the figures that rest on its row, where it is not plain which cell was another", () => {
    expect(touched(correction({ was: "many", now: "fewer" }))).toEqual(["harvest"]);
  });
  test("none where it is about the words, or about a row that is gone", () => {
    expect(touched(correction({ dataset: "story" }))).toEqual([]);
    expect(touched(correction({ key: "none, 1" }))).toEqual([]);
  });
});

test("it is told in both languages: when, what, before and after, why", () => {
  const note = (lang: "vi" | "en", over: Partial<Correction> = {}) =>
    correctionNote(correctionText(correction({ was: "1000", ...over }), tinyReport.tables, data, lang));
  const row = `${harvest.garden_id}, ${harvest.year}`;
  expect(note("en")).toBe(`Corrected on 1 May 2019. Kilos (Harvests, ${row}): was 1,000, is ${harvest.kilos}. A slip.`);
  expect(note("vi")).toBe(`Đính chính ngày 1/5/2019. Ki-lô-gam (Vụ thu, ${row}): trước ghi 1.000, nay là ${harvest.kilos}. Gõ nhầm.`);
  // What no column can read stands as it was typed.
  expect(note("en", { was: "many", now: "fewer" })).toContain(`Harvests, ${row}: was many, is fewer.`);
});

test("its anchor is made of its day, its table and its row", () => {
  expect(correctionAnchor(correction({ key: "Vườn A, 2001" }))).toBe("2019-05-01-harvests-vườn-a-2001");
});

import { expect, test } from "vitest";
import { cleanCell } from "./clean-cell.ts";

const codeOf = (cell: string) => cleanCell(cell).faults[0]?.code;

test.each([
  ["a question", "Ai trả? Vì sao?"],
  ["a question mark in an address", "https://xaydungtoday.vn/?p=346085"],
  ["capitals before a closing quotation mark", "THỊ XÃ” vừa họp"],
  ["capitals before an ellipsis", "ĐẾN CẢ BÃ…"],
  ["a small letter before ellipsis and quotation mark", "“mẹ và bé…” ra mắt"],
  ["French quotation marks", "« Une ville à part, dit-il, et sa santé\u00a0», «khá»… tốt"],
  ["signs after figures", "13,886 triệu m²/năm, 120 °C, 5 µm, ±2 km"],
  ["names with &", "Thế giới & Việt Nam, AT&T; Kinh tế & Đô thị"],
  ["a comparison", "dưới 5: x < 5"],
  ["a number sign", "#1 trong tỉnh"],
  ["a colon after the word data", "No data: new/added, then the total"],
  ["other alphabets", "パーツ精工 (Parts Seiko), 공장 가동, 恒辉安防9月10日公告"],
  ["a whole word of another alphabet", "Куангнинь"],
  ["full width among its own", "２０２４年ＦＤＩ"],
  ["a negative number", "-5,5"],
])("good text stays: %s", (_, cell) => {
  expect(codeOf(cell) ?? "good").toMatch(/good|hidden-character/);
});

test.each([
  ["Quáº£ng Ninh", "garbled-text"],
  ["Ä\u0091áº·c khu", "garbled-text"],
  ["nhÃ  mÃ¡y", "garbled-text"],
  ["â€œxanhâ€\u009d", "garbled-text"],
  ["·∫ø", "garbled-text"],
  ["§Çu t­", "garbled-text"],
  ["thaønh phoá", "garbled-text"],
  ["Qu?ng Ninh", "lost-letters"],
  ["?ông Mai", "lost-letters"],
  ["H? Long", "lost-letters"],
  ["d? án", "lost-letters"],
  ["2634/Q?-TTg", "lost-letters"],
  ["Hạ Lоng", "look-alike"],
  ["Ðông Mai", "look-alike"],
  ["АВ", "look-alike"],
  ["12\u202e34", "bidi-control"],
  ["a\u0007", "control-character"],
  ["=HYPERLINK(1)", "formula"],
  ["-1+cmd", "formula"],
  ["#N/A", "spreadsheet-error"],
  ["<img src=x>", "markup"],
  ["j a v a script:alert(1)", "script-address"],
])("%s is refused as %s", (cell, code) => {
  expect(codeOf(cell)).toBe(code);
});

test("what is meant is said", () => {
  expect(cleanCell("Quáº£ng Ninh").faults[0]?.cure.en).toContain("It was perhaps: Quảng Ninh.");
  expect(cleanCell("Hạ Lоng").faults[0]?.cure.vi).toBe("Gõ lại bằng tay: Long.");
});

test("hidden characters are taken out and named", () => {
  expect(cleanCell("\ufeff2\u00a0049\u200b")).toMatchObject({
    text: "2 049",
    faults: [{ severity: "warning", rule: { en: expect.stringContaining("U+FEFF, U+200B, U+00A0") } }],
  });
});

import { expect, test } from "vitest";
import { country, language } from "./code-columns.ts";

const column = country({ vi: "Nước", en: "Country" });

test("a country that no row has had is a country", () => {
  expect(["US", "TL", "CN"].map((cell) => column.parse(cell))).toEqual([{ value: "US" }, { value: "TL" }, { value: "CN" }]);
});

test("what is none is never answered with a code that looks like it", () => {
  for (const cell of ["UX", "C", "XX", "CHN"])
    expect(column.parse(cell)).toMatchObject({ fault: { code: "not-a-country", cure: { en: expect.stringContaining("two letters") } } });
});

test("a name or other letters are answered with the code they mean", () => {
  expect(column.parse("Hoa Kỳ")).toMatchObject({ fault: { cure: { vi: "Viết US (Mỹ)." } } });
  expect(column.parse("uk")).toMatchObject({ fault: { cure: { en: "Write GB (UK)." } } });
});

test("a language is any of ISO 639", () => {
  expect(language(column.title).parse("ru")).toEqual({ value: "ru" });
  expect(language(column.title).parse("Russian")).toMatchObject({ fault: { code: "not-a-language", cure: { en: "Write ru (Russian)." } } });
});

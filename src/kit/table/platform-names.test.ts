import { describe, expect, test } from "vitest";
import { countryCodes, countryMeant, countryName, languageCodes, languageMeant, languageName } from "./platform-names.ts";

describe("countries", () => {
  test("are those of ISO 3166-1: no group, no part, no code that has given way", () => {
    expect(countryCodes).toEqual(expect.arrayContaining(["US", "VN", "TW", "HK", "TL"]));
    expect(countryCodes).toHaveLength(249);
    for (const code of ["EU", "UK", "DD", "XK", "ZZ"]) expect(countryCodes).not.toContain(code);
  });
  test("have a name in Vietnamese: this Node brings it along", () => {
    expect(countryCodes.filter((code) => countryName(code, "vi") === code)).toEqual([]);
    expect([countryName("US", "vi"), countryName("JP", "vi"), countryName("JP", "en")]).toEqual(["Mỹ", "Nhật Bản", "Japan"]);
  });
  test.each([
    ["us", "US"],
    ["UK", "GB"],
    ["Hoa Kỳ", "US"],
    ["nhật bản", "JP"],
    ["South Korea", "KR"],
    ["Atlantis", undefined],
    ["U", undefined],
    ["ZZ", undefined],
  ])("%s means %s", (typed, code) => {
    expect(countryMeant(typed)).toBe(code);
  });
});

describe("languages", () => {
  test("are those of ISO 639-1", () => {
    expect(languageCodes).toEqual(expect.arrayContaining(["vi", "en", "ru", "uk"]));
    expect(languageName("cs", "vi")).toBe("Tiếng Séc");
  });
  test.each([
    ["VI", "vi"],
    ["Czech", "cs"],
    ["tiếng Nhật", "ja"],
    ["iw", "he"],
    ["xx", undefined],
  ])("%s means %s", (typed, code) => {
    expect(languageMeant(typed)).toBe(code);
  });
});

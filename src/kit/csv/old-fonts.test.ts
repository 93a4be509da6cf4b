import { describe, expect, test } from "vitest";
import { cleanCell } from "./clean-cell.ts";
import { fromOldFont } from "./old-fonts.ts";

describe("text for a font from before Unicode is read by its table", () => {
  test.each([
    ["TCVN3", "Qu¶ng Ninh", "Quảng Ninh"],
    ["TCVN3", "ViÖt Nam", "Việt Nam"],
    ["TCVN3", "nhµ m¸y nhiÖt ®iÖn", "nhà máy nhiệt điện"],
    ["TCVN3", "khu c«ng nghiÖp", "khu công nghiệp"],
    ["TCVN3", "§Çu t\u00ad n\u00adíc ngoµi", "Đầu tư nước ngoài"],
    ["TCVN3", "tØnh Qu¶ng Ninh ®· cÊp giÊy phÐp", "tỉnh Quảng Ninh đã cấp giấy phép"],
    ["VNI", "Quaûng Ninh", "Quảng Ninh"],
    ["VNI", "Vieät Nam", "Việt Nam"],
    ["VNI", "nhaø maùy nhieät ñieän", "nhà máy nhiệt điện"],
    ["VNI", "khu coâng nghieäp", "khu công nghiệp"],
    ["VNI", "Ñaàu tö nöôùc ngoaøi", "Đầu tư nước ngoài"],
    ["VNI", "TÆNH QUAÛNG NINH", "TỈNH QUẢNG NINH"],
    ["VNI", "baéc, naêm, laëng, giaáy, caáp", "bắc, năm, lặng, giấy, cấp"],
  ] as const)("%s: %s", (encoding, typed, meant) => {
    expect(fromOldFont(typed)).toEqual({ encoding, text: meant });
    const [fault] = cleanCell(typed).faults;
    expect(fault?.code).toBe("garbled-text");
    expect(fault?.cure.vi).toContain(meant);
    expect(fault?.cure.en).toContain(encoding);
  });

  test.each([
    "Nhà máy Việt Nam",
    "Citroën, Škoda, Malmö",
    "Où va le vent ?",
    "João Pessoa",
    "aéreo",
    "naïve",
    "5 µm",
    "THACO® AUTO",
    "«Xanh» và nâu",
    "Señor Muñoz",
    "Ørsted A/S",
    "Ålesund, Bodø",
    "삼성전자",
  ])("%s is text of today", (text) => {
    expect(fromOldFont(text)).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { unbroken } from "./unbroken.ts";

/** With a visible sign for a space that does not break. */
const shown = (html: string): string => unbroken(html).replaceAll("\u00a0", "~");

describe("a line does not break", () => {
  test.each([
    ["ở Hải Hà, gần biên giới", "ở Hải~Hà, gần biên giới"],
    ["từ Nam Tiền Phong tới Hải Yên", "từ Nam~Tiền~Phong tới Hải~Yên"],
    ["the Sơn Tây Industrial Park", "the Sơn~Tây Industrial~Park"],
    ["the Sơn Tây Coastline", "the Sơn~Tây Coastline"],
    ["The park of Bắc Sơn Nam Sơn", "The park of Bắc~Sơn Nam~Sơn"],
  ])("within a name: %s", (text, kept) => expect(shown(text)).toBe(kept));

  test.each([
    ["15 dự án, 1,5 tỷ USD", "15~dự án, 1,5~tỷ~USD"],
    ['<a class="fact">15</a> dự án', '<a class="fact">15</a>~dự án'],
    ["<strong><span>7%</span></strong> năm", "<strong><span>7%</span></strong>~năm"],
    ["over 30 million, 4 projects", "over 30~million, 4~projects"],
    ["3 tỷ USD, 1.200 tỷ đồng", "3~tỷ~USD, 1.200~tỷ~đồng"],
    ['<a class="fact">3,9\u00a0tỷ</a> USD', '<a class="fact">3,9~tỷ</a>~USD'],
    ["ít nhất 10%, at least 12", "ít~nhất 10%, at~least 12"],
    ["before 1 July 2031, 11 Feb", "before 1~July~2031, 11~Feb"],
  ])("between a number and its unit: %s", (text, kept) => expect(shown(text)).toBe(kept));

  test.each([
    ["Năm 2031, tháng 7/2031, quý III", "Năm~2031, tháng~7/2031, quý~III"],
    ['hạng <a href="/x">20</a> cả nước', 'hạng~<a href="/x">20</a> cả nước'],
  ])("between a number and what it names: %s", (text, kept) => expect(shown(text)).toBe(kept));
});

describe("a line may break", () => {
  test.each(["Magnificent Observatory", "một câu thường", "ba năm ấy", "<a title='Hải Hà 5 dự án'>khu</a>", "12 of 30"])(
    "elsewhere: %s",
    (text) => expect(unbroken(text).replaceAll(/<[^>]*>/g, "")).toBe(text.replaceAll(/<[^>]*>/g, "")),
  );

  test("in what a tag says of itself, nothing changes", () =>
    expect(unbroken('<span title="Hải Hà">Hải Hà</span>')).toBe('<span title="Hải Hà">Hải\u00a0Hà</span>'));
});

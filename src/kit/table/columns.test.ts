import { expect, test } from "vitest";
import { choice, id, optional, text, webAddress } from "./columns.ts";
import { number } from "./number-columns.ts";

const title = { vi: "Cột", en: "Column" };
const amount = number(title, { min: 0, max: 10_000, unit: "million USD" });
const code = (parsed: object) =>
  "fault" in parsed && parsed.fault !== null && typeof parsed.fault === "object" && "code" in parsed.fault ? parsed.fault.code : parsed;

test("an empty cell is unknown where it may be, and a fault where it may not; it is never zero", () => {
  expect(optional(amount).parse("")).toEqual({ value: null });
  expect(code(amount.parse(""))).toBe("missing");
});

test("a word outside its list is answered with the nearest", () => {
  expect(choice(title, ["planned", "actual"]).parse("planed")).toMatchObject({ fault: { cure: { en: 'Did you mean "planned"?' } } });
});

test.each(["javascript:alert(1)", "data:text/html,x", "www.example.com", "https://", 'https://a"b', "https://vіetnam.vn"])(
  "%s is no address",
  (cell) => {
    expect(code(webAddress(title).parse(cell))).toBe("not-an-address");
  },
);

test("a host in other letters is answered with its own in plain ones", () => {
  expect(webAddress(title).parse("https://báoquảngninh.vn/a?b=1")).toMatchObject({
    fault: { code: "address-in-other-letters", cure: { en: expect.stringContaining("https://xn--boqungninh-s4a3352g.vn/a?b=1") } },
  });
});

test("two addresses in a cell are asked about; a page archived under another's address is one", () => {
  expect(webAddress(title).parse("https://example.org/a;https://example.org/b")).toMatchObject({
    value: "https://example.org/a;https://example.org/b",
    warning: { code: "two-addresses", severity: "question" },
  });
  expect(webAddress(title).parse("https://example.org/web/2026/https://example.com/")).not.toHaveProperty("warning");
});

test.each([..."Loading...|Đang tải…|N/A|n/a|NA|NULL|null|TRUE|ĐÚNG|-|--|–|—|?|???|...|…|không rõ|Chưa có|TBD|undefined".split("|")])(
  "%s is no text, whether or not the cell may be empty",
  (cell) => {
    expect([code(text(title).parse(cell)), code(optional(text(title)).parse(cell))]).toEqual(["no-text", "no-text"]);
  },
);

test.each(["%", "Na", "Không", "Nullarbor", "True Steel", "Sai Gon", "U", "3M", "¥", "ha", "Có đúng không?"])("%s is text", (cell) => {
  expect(text(title).parse(cell)).toEqual({ value: cell });
});

test("0 is asked about where it makes no sense", () => {
  const jobs = number(title, { min: 0, max: 10, zero: "doubtful" });
  expect(jobs.parse("0.0")).toMatchObject({ value: 0, warning: { code: "zero-for-unknown", severity: "question" } });
  expect(jobs.parse("1")).toEqual({ value: 1 });
  expect(amount.parse("0")).toEqual({ value: 0 });
});

test("an id has no capitals, marks or spaces", () => {
  expect(code(id(title).parse("Sông Khoai"))).toBe("bad-id");
});

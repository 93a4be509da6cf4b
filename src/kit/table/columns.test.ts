import { expect, test } from "vitest";
import { choice, id, optional, webAddress } from "./columns.ts";
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

test("an id has no capitals, marks or spaces", () => {
  expect(code(id(title).parse("Sông Khoai"))).toBe("bad-id");
});

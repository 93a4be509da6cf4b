import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const ids = ["ben-thuong", "cho-lon", "ga-dong-ha"];

test("a slip finds the word that was meant, marks or no marks", () => {
  expect(nearest("ben-thuomg", ids)).toBe("ben-thuong");
  expect(nearest("Chợ Lớn", ids)).toBe("cho-lon");
});

test("a code of up to three letters is never guessed at", () => {
  expect(nearest("us", ["cn", "usa"])).toBeUndefined();
  expect(nearest("vnd", ["usd"])).toBeUndefined();
});

test("another word is no slip", () => {
  expect(nearest("planted", ["planned"])).toBe("planned");
  expect(nearest("painted", ["planned"])).toBeUndefined();
  expect(nearest("hai-phong-city", ["coal", "jade"])).toBeUndefined();
});

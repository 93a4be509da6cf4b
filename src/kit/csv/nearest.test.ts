import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const ids = ["ben-thuong", "cho-lon", "ga-dong-ha"];

test("a slip finds the word that was meant, marks or no marks", () => {
  expect(nearest("ben-thuomg", ids)).toBe("ben-thuong");
  expect(nearest("Chợ Lớn", ids)).toBe("cho-lon");
});

test("another word is no slip", () => {
  expect(nearest("hai-phong-city", ["coal", "jade"])).toBeUndefined();
});

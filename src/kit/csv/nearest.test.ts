import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const ids = ["song-khoai", "dong-mai", "bac-tien-phong"];

test("a slip finds the word that was meant, marks or no marks", () => {
  expect(nearest("song-khoay", ids)).toBe("song-khoai");
  expect(nearest("Đông Mai", ids)).toBe("dong-mai");
});

test("another word is no slip", () => {
  expect(nearest("hai-phong-city", ["coal", "jade"])).toBeUndefined();
});

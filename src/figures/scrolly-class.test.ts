import { expect, test } from "vitest";
import { scrollyClass } from "./scrolly-class.ts";

const still = (height: number) => ({ narrow: `<svg viewBox="0 0 340 ${height}"></svg>` });

test("one still has nothing to move to", () => {
  expect(scrollyClass([still(300)])).toBeUndefined();
});

test("pictures that fit a phone stick there too; a single tall one keeps the passage still on phones", () => {
  expect(scrollyClass([still(300), still(500)])).toBe("scrolly");
  expect(scrollyClass([still(300), still(900)])).toBe("scrolly scrolly-wide");
});

test("a picture without a size is our slip", () => {
  expect(() => scrollyClass([{ narrow: "<svg></svg>" }, still(1)])).toThrow("viewBox");
});

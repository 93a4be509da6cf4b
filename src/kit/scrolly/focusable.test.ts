import { afterEach, expect, test, vi } from "vitest";
import { stubPage } from "../../tests/page.ts";
import { makeFocusable, makeStillsFocusable, makeUnfocusable } from "./focusable.ts";

afterEach(() => void vi.unstubAllGlobals());

test("a still takes the focus and says what its keys do, in the words of its passage", () => {
  const { find } = stubPage('<div class="steps" data-mark-keys="Enter" data-step-keys="Arrows"><div class="still"></div></div>');
  const attributes = () => ["tabindex", "role", "aria-label"].map((name) => find(".still").getAttribute(name));
  makeFocusable(find(".still"), "stepKeys");
  expect(attributes()).toEqual(["0", "group", "Arrows"]);
  makeFocusable(find(".still"), "markKeys");
  expect(attributes()).toEqual(["0", "group", "Enter"]);
  makeUnfocusable(find(".still"));
  expect(attributes()).toEqual([null, null, null]);
});

test("so does the whole that stands after a passage's steps, but no picture without marks", () => {
  const { find } = stubPage(
    '<div class="whole-list" data-mark-keys="Enter"><div class="still marked"></div></div><div class="steps"><div class="still bare"></div></div>',
  );
  makeStillsFocusable(document);
  expect(find(".marked").getAttribute("aria-label")).toBe("Enter");
  expect(find(".bare").hasAttribute("tabindex")).toBe(false);
});

import { afterEach, expect, test, vi } from "vitest";
import { stubPage } from "../../tests/page.ts";
import { showAtOnce } from "./scene-transition.ts";

afterEach(() => void vi.unstubAllGlobals());

test("of stills that lie on each other one is active and settled, with its text; of a transition nothing is left", () => {
  const { all } = stubPage(`<i class="is-active is-entering"></i><i class="is-exiting is-settled"></i>`);
  const stills = all("i");
  showAtOnce(stills, stills[1]);
  expect(stills.map((still) => [...still.classList].toSorted())).toEqual([[], ["has-text", "is-active", "is-settled"]]);
});

test("without one, none is active: each stands by its own text", () => {
  const { all } = stubPage(`<i class="is-active is-settled"></i><i></i>`);
  showAtOnce(all("i"), undefined);
  expect(all("i").map((still) => still.className)).toEqual(["", ""]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activeStep, activeStepOf, rowsPassed, triggerLineAt } from "./active-step.ts";

/** A page: what stands before the passage, its steps, and its foot. Lengths in em of text, so that fonts and widths change them. */
interface Layout {
  readonly before: number;
  readonly steps: readonly number[];
  readonly foot: number;
}

/** How the page is looked at. */
interface View {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly fontIsLate: boolean;
  readonly scrolled: number;
}

type Event =
  | { readonly kind: "scroll" | "reload"; readonly to: number }
  | { readonly kind: "hash"; readonly step: number }
  | { readonly kind: "height"; readonly height: number }
  | { readonly kind: "turn" }
  | { readonly kind: "font" }
  | { readonly kind: "zoom"; readonly zoom: number };

/** Pixels of a length of text: the narrower the screen, the longer the text; the fallback font runs a little wider. */
const pixels = (em: number, { width, zoom, fontIsLate }: View): number => em * (1 + 400 / width) * zoom * (fontIsLate ? 1.06 : 1);

function after(view: View, event: Event, layout: Layout): View {
  switch (event.kind) {
    case "scroll":
      return { ...view, scrolled: event.to };
    // A reload keeps the place and may set out with the fallback font.
    case "reload":
      return { ...view, scrolled: event.to, fontIsLate: true };
    case "hash": {
      const above = layout.steps.slice(0, event.step % layout.steps.length);
      const top = pixels(layout.before, view) + above.reduce((sum, em) => sum + pixels(em, view), 0);
      return { ...view, scrolled: top - 64 };
    }
    case "height":
      return { ...view, height: event.height };
    case "turn":
      return { ...view, width: view.height, height: view.width };
    case "font":
      return { ...view, fontIsLate: false };
    case "zoom":
      return { ...view, zoom: event.zoom };
  }
}

/** What the browser would measure. */
function measure(view: View, { before, steps, foot }: Layout) {
  const heights = steps.map((em) => pixels(em, view));
  const top = pixels(before, view) - view.scrolled;
  const tops = heights.map((_, index) => top + heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  return { top, tops, bottom: top + heights.reduce((sum, height) => sum + height, 0) + pixels(foot, view) };
}

/** An independent oracle: a thumb goes down the page from its very top to the line and counts the steps it enters. */
function oracle(view: View, { before, steps }: Layout): number {
  let rest = view.scrolled + triggerLineAt(view.height, view.width < 1024) - pixels(before, view);
  let entered = 0;
  for (const em of steps) {
    if (rest < 0) break;
    entered++;
    rest -= pixels(em, view);
  }
  return Math.max(0, entered - 1);
}

/** Sums in another order differ in the last digits: a step whose edge lies on the line itself is not asked about. */
const isOnEdge = (view: View, layout: Layout): boolean =>
  measure(view, layout).tops.some((top) => Math.abs(top - triggerLineAt(view.height, view.width < 1024)) < 1e-6);

const lengths = fc.integer({ min: 1, max: 3000 });
const layouts = fc.record({ before: lengths, steps: fc.array(lengths, { minLength: 1, maxLength: 12 }), foot: lengths });
const views: fc.Arbitrary<View> = fc.record({
  width: fc.integer({ min: 280, max: 2600 }),
  height: fc.integer({ min: 200, max: 2000 }),
  zoom: fc.constantFrom(0.5, 1, 1.25, 2, 4),
  fontIsLate: fc.boolean(),
  scrolled: fc.integer({ min: 0, max: 80_000 }),
});
const places = fc.integer({ min: 0, max: 80_000 });
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constantFrom("scroll" as const, "reload" as const), to: places }),
  fc.record({ kind: fc.constant("hash" as const), step: fc.nat(20) }),
  fc.record({ kind: fc.constant("height" as const), height: fc.integer({ min: 200, max: 2000 }) }),
  fc.record({ kind: fc.constantFrom("turn" as const, "font" as const) }),
  fc.record({ kind: fc.constant("zoom" as const), zoom: fc.constantFrom(0.5, 1, 1.5, 2, 4) }),
);

describe("the step that is read", () => {
  test("is right after any scroll, reload, jump, resize, turn, late font and zoom, on any page", () => {
    fc.assert(
      fc.property(layouts, views, fc.array(events, { minLength: 1, maxLength: 12 }), (layout, first, happened) => {
        let view = first;
        for (const event of happened) {
          view = after(view, event, layout);
          if (isOnEdge(view, layout)) continue;
          const { tops, ...extent } = measure(view, layout);
          const line = triggerLineAt(view.height, view.width < 1024);
          expect(activeStep(tops, line), "by its steps").toBe(oracle(view, layout));
          expect(
            activeStepOf(extent, tops.length, () => tops, line),
            "by its edges",
          ).toBe(oracle(view, layout));
        }
      }),
      { numRuns: 4000 },
    );
  });

  test("is the one whose edge lies exactly on the line", () => {
    expect(activeStep([-100, 300, 700], 300)).toBe(1);
  });

  test("is the first before any has come, and the last after all have gone, without a look at the steps", () => {
    const never = (): never => {
      throw new Error("measured");
    };
    expect(activeStep([500, 900], 300)).toBe(0);
    expect(activeStepOf({ top: 500, bottom: 1500 }, 3, never, 300)).toBe(0);
    expect(activeStepOf({ top: -1500, bottom: 200 }, 3, never, 300)).toBe(2);
  });
});

test("rows are counted from none to all", () => {
  expect(rowsPassed([500, 600], 300)).toBe(0);
  expect(rowsPassed([100, 300, 600], 300)).toBe(2);
  expect(rowsPassed([], 300)).toBe(0);
});

import { expect, test } from "vitest";
import { colourOf } from "./colours.ts";

const tokens = new Map([
  ["--page", "#ffffff"],
  ["--ink", "var(--deep)"],
  ["--deep", "#204060"],
]);

test.each([
  ["#abc", { hex: "#aabbcc", opacity: 1 }],
  ["var(--ink)", { hex: "#204060", opacity: 1 }],
  ["currentColor", { hex: "#204060", opacity: 1 }],
  // A quarter of the way from white to the ink.
  ["color-mix(in srgb, var(--ink) 25%, var(--page))", { hex: "#c7cfd7", opacity: 1 }],
  // A mix with nothing keeps its colour and becomes see-through.
  ["color-mix(in srgb, currentColor 24%, transparent)", { hex: "#204060", opacity: 0.24 }],
])("%s", (written, colour) => {
  expect(colourOf(written, tokens, "var(--ink)")).toEqual(colour);
});

test.each(["var(--none)", "color-mix(in oklch, red 20%, blue)", "no-colour"])("%s stops the picture", (written) => {
  expect(() => colourOf(written, tokens)).toThrow();
});

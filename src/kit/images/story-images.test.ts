import { expect, test } from "vitest";
import type { RenderedFigure } from "../figure/figure.ts";
import type { PassageDrawings } from "../scrolly/drawings.ts";
import { temporaryFolder } from "../../tests/temporary.ts";
import { drawingsFile, drawingsName, stillImages, stillName } from "./story-images.ts";

const svg = (width: number): string => `<svg viewBox="0 0 ${width} 90" width="${width}" height="90" class="chart"></svg>`;
const figure = {
  still: () => ({ scene: "old", label: "", narrow: svg(34), wide: svg(72) }),
} as unknown as RenderedFigure;
const imagesOn = (ground: "page" | "jade") =>
  stillImages({ folder: temporaryFolder(), figures: [] }, figure, { figure: "trees", scene: "old", ground }, "(wide)", {
    lang: "vi",
    base: "/x",
  });

test("a still has its size and its address in each layout, and for a dark theme the dark part of the same file", () => {
  const { image, sources } = imagesOn("page");
  expect(image).toMatchObject({ width: "34", height: "90" });
  expect(image.address).toMatch(/^\/x\/stills\/trees\.old\.narrow\.vi\.svg\?v=[0-9a-f]{8}$/);
  const [darkWide, wide, darkNarrow] = sources;
  expect(wide).toMatchObject({ media: "(wide)", width: "72" });
  expect(darkWide).toMatchObject({ media: "(prefers-color-scheme: dark) and (wide)", address: `${wide?.address}#dark` });
  expect(darkNarrow).toMatchObject({ media: "(prefers-color-scheme: dark)", address: `${image.address}#dark` });
});

test("on an island there is but one theme", () => {
  expect(imagesOn("jade").sources.map(({ media }) => media)).toEqual(["(wide)"]);
});

test("a still's file is named by what it shows, and on an island by its ground", () => {
  const still = { figure: "trees", scene: "old" };
  expect(stillName({ ...still, ground: "page" }, "wide", "vi")).toBe("trees.old.wide.vi");
  expect(stillName({ ...still, ground: "jade" }, "narrow", "en")).toBe("trees.old.narrow.en.jade");
});

test("a passage's drawings are in the order of its stills, a step without one has none, and its figures' tables are with them", () => {
  const still = (name: string) => ({ scene: name, label: "", narrow: `<svg>${name} n</svg>`, wide: "", stage: `<svg>${name} w</svg>` });
  const steps = [
    { still: still("a"), figure: "trees" },
    { still: undefined, figure: undefined },
    { still: still("b"), figure: "trees" },
  ];
  const linked = {
    tables: { trees: "<table></table>" },
    labelled: (figure = "", svg = "") => svg.replace("<svg>", `<svg class="${figure}">`),
  };
  const { stills, tables } = JSON.parse(drawingsFile({}, steps, linked, "wide", "/")) as PassageDrawings;
  expect(stills).toEqual(['<svg class="trees">a w</svg>', '<svg class="trees">b w</svg>']);
  expect(tables["trees"]).toBe("<table></table>");
  expect(drawingsName("orchard-old", "wide", "en")).toBe("orchard-old.wide.en");
});

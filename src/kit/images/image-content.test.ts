import { expect, test } from "vitest";
import type { CitedSource } from "../table/cited-source.ts";
import { namedSources } from "../embed/source-line.ts";
import type { RenderedFigure } from "../figure/figure.ts";
import { imageContents } from "./image-content.ts";

const source = (id: string, publisher: string): CitedSource => ({
  id,
  publisher_id: id,
  publisher,
  remark: null,
  remark_vi: null,
  remark_en: null,
  title: "Title",
  working_title: null,
  url: `https://example.org/${id}`,
  published: null,
  accessed: { iso: "2026-11-21", from: 0, to: 0, precision: "day" },
  language: "en",
  kind: "newspaper",
  at: () => ({ file: "fixture" }),
});
const figure = (sources: readonly CitedSource[]): RenderedFigure => ({
  id: "any",
  bleeds: false,
  whole: undefined,
  titleOf: () => "",
  title: "",
  subtitle: "",
  takeaway: "",
  note: "",
  corrections: [],
  columns: [],
  rows: [],
  sources,
  still: (scene) => ({ scene, label: "", narrow: "", wide: "", stage: "" }),
  label: () => "",
  drawn: () => {
    throw new Error("Nothing is drawn here");
  },
  card: undefined,
});

const words = {
  siteTitle: "",
  brand: "",
  description: "",
  licence: "",
  credits: "",
  figureCredits: {},
  wholeStory: "",
  licenceForNewsrooms: "",
  cardAlt: "",
};
const report = { brand: ["a", "→", "b"], words: { vi: words, en: words } } as const;

test("a picture counts the sources it does not name as its page does: by source, not by publisher", () => {
  const five = figure([source("a", "Paper"), source("b", "Paper"), source("c", "Other"), source("d", "Paper"), source("e", "Third")]);
  const content = imageContents(report, five, "en", { site: "https://example.org", base: "/" })({ figure: "any", scene: "all", part: "" });
  expect(content.source).toBe("Sources: Paper; Other and 2 more");
  expect(namedSources(five, "en", "#").at(-1)?.text).toBe("and 2 more");
});

test.each([
  ["https://news.example.org", "/coal/", "news.example.org/coal · CC BY 4.0"],
  ["https://report.example", "/", "CC BY 4.0"],
])("a picture of %s%s names where it is from, but no name that nobody can have", (site, base, credit) => {
  const content = imageContents(report, figure([]), "en", { site, base })({ figure: "any", scene: "all", part: "" });
  expect(content.credit).toBe(credit);
});

test("the picture of a scene with a title of its own goes by it, without what is said of the whole; the main picture by the figure's", () => {
  const told = {
    ...figure([]),
    title: "Whole",
    takeaway: "All of it",
    titleOf: (scene: string) => (scene === "part" ? "A part" : "Whole"),
  };
  const content = imageContents(report, told, "en", { site: "https://example.org", base: "/" });
  const head = (scene: string, part: string) => content({ figure: "any", scene, part });
  expect(head("part", "part")).toMatchObject({ title: "A part", takeaway: "" });
  for (const [scene, part] of [
    ["part", ""],
    ["part", "social"],
    ["other", "other"],
  ] as const)
    expect(head(scene, part)).toMatchObject({ title: "Whole", takeaway: "All of it" });
});

import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { newsroom } from "../../tests/newsroom.ts";
import { figures } from "./figures.ts";

/** Keyed so that they move from scene to scene, though no row of the table speaks of them. Each with its reason. */
const context: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^(line|run)-\d{4}$/, reason: "a line joins what several rows say" },
  { pattern: /^(today|until)$/, reason: "a day is no datum" },
  { pattern: /^nowhere:callout$/, reason: "holds projects that no source places: each has a row of its own" },
  {
    pattern: new RegExp(`^(${newsroom.places.flatMap(({ id, kind }) => (kind === "town" ? [id] : [])).join("|")})$`),
    reason: "towns are part of the base map",
  },
];

describe.each(figures.map((figure) => [figure.id, figure] as const))("marks of %s", (_, figure) => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const rendered = figure.render(newsroom, "vi", document);
  const rows = new Set(rendered.rows.map(({ key }) => key));
  test.each(figure.scenes)("in %s can be read: each has its row in the table, or a reason", (scene) => {
    const { narrow, wide } = rendered.still(scene);
    const unread = [narrow, wide].flatMap((svg) => {
      const marks = [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll("[data-key]")];
      return marks.flatMap((mark) => {
        const key = mark.getAttribute("data-key") ?? "";
        const names = [mark.closest("[data-row]")?.getAttribute("data-row") ?? undefined, key, key.split(":")[0]];
        return names.some((name) => rows.has(name)) || context.some(({ pattern }) => pattern.test(key)) ? [] : [key];
      });
    });
    expect([...new Set(unread)]).toEqual([]);
  });
});

test.each(figures.map((figure) => [figure.id, figure] as const))(
  "%s keys nothing but marks: words have no place to move from",
  (_, figure) => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const rendered = figure.render(newsroom, "en", document);
    for (const scene of figure.scenes) expect(rendered.still(scene).wide, scene).not.toMatch(/<text[^>]* data-key/);
  },
);

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stubPage } from "../../tests/page.ts";
import { descriptionOf, neighbourOf, readAt, rowOf } from "./mark-row.ts";

const html = `<section class="passage">
  <div class="still"><svg class="chart">
    <circle data-key="first"/><circle data-key="second:a"/><circle data-key="second:b"/><circle data-key="unknown"/>
    <text data-card="/numbers/#figure-a"><tspan>12</tspan><tspan>in all</tspan></text><text data-row="third">3</text>
    <g data-row="third"><circle data-key="dot"/></g>
  </svg></div>
  <table>
    <thead><tr><th>Name</th><th>Amount</th><th>Source</th></tr></thead>
    <tbody>
      <tr data-row="first"><th>One</th><td>1</td><td><a href="https://a.example/">A</a></td></tr>
      <tr data-row="second"><th>Two</th><td> </td><td>B</td></tr>
      <tr data-row="third"><th>Three</th><td>3</td><td></td></tr>
    </tbody>
  </table>
</section>`;
let page: ReturnType<typeof stubPage>;
beforeEach(() => {
  page = stubPage(html);
  for (const mark of page.all("circle, text")) mark.checkVisibility = () => !mark.hasAttribute("hidden");
  // A property of tables that linkedom has not.
  for (const row of page.all("tr")) Object.defineProperty(row, "cells", { value: [...row.children] });
});
afterEach(() => void vi.unstubAllGlobals());
const mark = (key: string) => page.find(`[data-key="${key}"]`);

describe("the row of a mark", () => {
  test.each([
    ["its key names", "first", "first"],
    ["its key names with a part", "second:b", "second"],
    ["its group names", "dot", "third"],
  ])("is the one that %s", (_, key, row) => expect(rowOf(mark(key))?.dataset["row"]).toBe(row));
  test("may be missing", () => expect(rowOf(mark("unknown"))).toBeUndefined());
});

describe("a described row", () => {
  const described = (key: string): HTMLElement => {
    const said = descriptionOf(mark(key));
    if (said === undefined) throw new Error(`Nothing is said of ${key}`);
    return said;
  };
  test("pairs headings and cells, and leaves empty cells out", () => {
    expect([...described("second:a").children].map(({ textContent }) => textContent)).toEqual(["Name", "Two", "Source", "B"]);
  });
  test("keeps its links, and leaves the table as it was", () => {
    expect(described("first").querySelector("a")?.href).toBe("https://a.example/");
    expect(page.find("tr[data-row=first] a").textContent).toBe("A");
  });
});

describe("a label", () => {
  const label = () => page.find("[data-card]");
  test("of one row is described by it", () => expect(descriptionOf(page.find("text[data-row]"))?.textContent).toContain("Three"));
  test("of several says its words, which lead to the card of the figure", () => {
    const said = descriptionOf(label());
    expect([said?.className, said?.getAttribute("href"), said?.textContent]).toEqual(["fact", "/numbers/#figure-a", "12 in all"]);
  });
  test("of several, on a mark, leaves the word to it", () => {
    const at = { clientX: 3, clientY: 4 } as MouseEvent;
    const below: Element[] = [label()];
    Object.assign(page.document, { elementsFromPoint: () => below });
    expect(readAt(page.find("tspan"), at)).toBe(label());
    below.push(mark("first"));
    expect(readAt(page.find("tspan"), at)).toBe(mark("first"));
    expect(readAt(page.find("text[data-row]"), at)).toBe(page.find("text[data-row]"));
  });
});

describe("arrows lead", () => {
  const from = (key: string | null, direction: number) =>
    neighbourOf(page.find(".still"), key === null ? null : mark(key), direction)?.getAttribute("data-key");
  test("first to the first mark", () => expect(from(null, 1)).toBe("first"));
  test("from row to row: marks of one row are one, and marks without a row are passed over", () => {
    expect(from("first", 1)).toBe("second:a");
    expect(from("second:a", 1)).toBe("dot");
    expect(from("dot", -1)).toBe("second:b");
    expect(from("second:b", -1)).toBe("first");
  });
  test("after the last mark to the labels of several rows", () => {
    const label = neighbourOf(page.find(".still"), mark("dot"), 1);
    expect([label?.hasAttribute("data-card"), label && neighbourOf(page.find(".still"), label, 1)]).toEqual([true, undefined]);
    expect(label && neighbourOf(page.find(".still"), label, -1)).toBe(mark("dot"));
  });
  test("no further back than to the first", () => expect(from("first", -1)).toBeUndefined());
  test("past marks that are not seen", () => {
    for (const key of ["second:a", "second:b"]) mark(key).setAttribute("hidden", "");
    expect(from("first", 1)).toBe("dot");
  });
});

import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { markupOf } from "./markup.ts";
import { svgElement } from "./svg.ts";

const { document } = parseHTML("<html></html>");
const label = `a < b & "c" > '&lt;d'`;
const drawing = svgElement(document, "svg", { "aria-label": label }, [
  svgElement(document, "g", { "data-key": label }, [svgElement(document, "text", {}, [label])]),
]);

test("an attribute is escaped as text is, and says the same when it is read again", () => {
  const markup = markupOf(drawing);
  const escaped = "a &lt; b &amp; &quot;c&quot; &gt; '&amp;lt;d'";
  expect(markup).toBe(`<svg aria-label="${escaped}"><g data-key="${escaped}"><text>${escaped.replaceAll("&quot;", '"')}</text></g></svg>`);
  expect(parseHTML(`<p>${markup}</p>`).document.querySelector("g")?.getAttribute("data-key")).toBe(label);
});

test("the drawing stays as it is", () => {
  markupOf(drawing);
  expect(drawing.getAttribute("aria-label")).toBe(label);
});

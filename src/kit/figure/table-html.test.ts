import { expect, test } from "vitest";
import type { CitedSource } from "../table/cited-source.ts";
import { tableHtml } from "./table-html.ts";

const source = (id: string, publisher: string) =>
  ({ id, publisher, remark: null, url: `https://${id}.example/?a&b`, language: "vi" }) as CitedSource;
const figure = {
  title: 'Trees & "shrubs"',
  columns: ["Kind", "Count"],
  rows: [
    { key: "oak", cells: ["<Oak>", 1200], rows: ["trees(oak)"], sources: ["one", "two"] },
    { key: undefined, cells: ["Elm", null], rows: [], sources: ["two"] },
  ],
  sources: [source("one", "Press"), source("two", "Press")],
};

const linkOf = ({ rows }: { readonly rows: readonly string[] }) => rows[0] && `/rows/?a&${rows[0]}`;

test("a table has each row's sources as links, its figures by their last digit, and what is unknown in words", () => {
  expect(tableHtml(figure, "en", linkOf)).toMatchInlineSnapshot(
    `"<div class="table-scroll" role="region" aria-label="Trees &amp; &quot;shrubs&quot;" tabindex="0"><table><thead><tr><th scope="col">Kind</th><th scope="col" class="number">Count</th><th scope="col">Sources</th></tr></thead><tbody><tr data-row="oak"><td><a href="/rows/?a&amp;trees(oak)">&lt;Oak&gt;</a></td><td class="number">1,200</td><td><a href="https://one.example/?a&amp;b" hreflang="vi">Press</a> <a href="https://two.example/?a&amp;b" hreflang="vi">Press</a></td></tr><tr><td>Elm</td><td class="number">unknown</td><td><a href="https://two.example/?a&amp;b" hreflang="vi">Press</a></td></tr></tbody></table></div>"`,
  );
});

test("in an embed rows name each publisher once, without a link, and lead out of the frame", () => {
  const html = tableHtml(figure, "en", linkOf, true);
  expect(html).toContain("<td>Press</td>");
  expect(html.match(/<a [^>]*>/g)).toEqual(['<a href="/rows/?a&amp;trees(oak)" target="_blank" rel="noopener">']);
});

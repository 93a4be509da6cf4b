import { describe, expect, test } from "vitest";
import { plainTitle, proseHtml, titleHtml } from "./prose.ts";
import type { ReferenceText } from "./references/say.ts";

const figures: Readonly<Record<string, Pick<ReferenceText, "text" | "kind">>> = {
  "orchards(red-hill).cost": { text: "50", kind: "count" },
  "year-end.total:billions": { text: "$0.3 billion", kind: "amount" },
  day: { text: "15 November 2024", kind: "date" },
  quarter: { text: "the third quarter of 2027", kind: "date" },
  name: { text: "Brown & <Sons>", kind: "text" },
};
const asked: string[] = [];
function say(reference: string): ReferenceText {
  asked.push(reference);
  return { ...(figures[reference] ?? { text: "?", kind: "text" }), id: "one", origin: undefined, rests: [] };
}

describe("a figure in a sentence", () => {
  test("stands marked in the paragraph, inside emphasis and lists too", () => {
    const html = proseHtml("- **{orchards(red-hill).cost}** trees, {year-end.total:billions}", say);
    expect(html).toContain('<strong><span class="fact">50</span></strong>');
    expect(html).toContain('<span class="fact fact-lead">$0.3 billion</span>');
  });

  test("stands out once a step, where it is an amount", () => {
    const html = proseHtml("{orchards(red-hill).cost} {year-end.total:billions} {year-end.total:billions}", say);
    expect([...html.matchAll(/class="([^"]+)"/g)].map(([, name]) => name)).toEqual(["fact", "fact fact-lead", "fact"]);
  });

  test("leads to its card where there is an address for it", () => {
    const html = proseHtml("{year-end.total:billions}", say, (id) => ({ href: `/numbers/#${id}` }));
    expect(html).toContain('<a class="fact fact-lead" href="/numbers/#one">$0.3 billion</a>');
    const framed = proseHtml("{year-end.total:billions}", say, () => ({ href: "/numbers/#one", note: 7, target: "_blank" }));
    expect(framed).toContain('href="/numbers/#one" data-note="7" target="_blank" rel="noopener">');
  });

  test("is asked for as it is written, signs that mean something in Markdown included", () => {
    proseHtml("It is {a.b * c.d_e} and {count(a where b_c < 3 and d_e = f)}.", say);
    expect(asked.slice(-2)).toEqual(["a.b * c.d_e", "count(a where b_c < 3 and d_e = f)"]);
  });

  test("keeps a day to its month at the edge of a line, and leaves other dates to break", () => {
    expect(proseHtml("{day}", say)).toContain("15\u00a0November 2024");
    expect(proseHtml("{quarter}", say)).toContain("the third quarter of 2027");
  });

  test("may be said in words, which lead to its card and stand back behind what is printed", () => {
    const link = (id: string) => ({ href: `/numbers/#${id}` });
    expect(proseHtml("[more than *half*]{year-end.total} {year-end.total:billions}", say, link)).toContain(
      '<a class="fact" href="/numbers/#one">more than *half*</a> <a class="fact fact-lead"',
    );
    expect(proseHtml("[half]{day}, [a](https://example.org), [b]", say)).toContain('<span class="fact">half</span>, <a href');
  });

  test("may stand in a title, which has it in plain text too", () => {
    const title = "*Brown*: [fewer than half]{year-end.total:billions}, {year-end.total:billions}";
    expect(titleHtml(title, say, (id) => ({ href: `/numbers/#${id}` }))).toBe(
      '<em>Brown</em>: <a class="fact" href="/numbers/#one">fewer than half</a>, <a class="fact fact-lead" href="/numbers/#one">$0.3 billion</a>',
    );
    expect(plainTitle(title, say)).toBe("Brown: fewer than half, $0.3 billion");
  });

  test("that is text stands as it was typed", () => expect(proseHtml("{name}", say)).toContain("Brown &amp; &lt;Sons>"));

  test("may have a brace beside it that is to be printed", () => expect(proseHtml("a \\{b} {day}", say)).toMatch(/a \{b\} <span/));
});

describe("a name in a sentence", () => {
  test("stands for a mark of the picture, and is plain words until a script can show it", () => {
    const html = proseHtml("Kế đó là [Lite-On](mark:plant-a), **[A](mark:a-1)**.", say);
    expect(html).toContain('<span class="named whole" data-mark="plant-a">Lite-On</span>');
    expect(html).toContain('data-mark="a-1"');
    expect(proseHtml("[Baike Vehicle](mark:baike)", say)).toContain('<span class="named" data-mark="baike">Baike Vehicle</span>');
  });

  test("another link is a link", () => {
    const html = proseHtml("[bài](https://example.org/mark:a)", say);
    expect(html).toContain('href="https://example.org/mark:a"');
    expect(html).not.toContain("data-mark");
  });
});

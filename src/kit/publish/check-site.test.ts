import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { siteFaults } from "./check-site.ts";

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>\n<script>1</script>`;
const whole = {
  "index.html": page(
    `<h1 id="top">x</h1><a href="/x/en/#ledger">en</a><a href="#top">x</a><a href="data/a%20b.csv">csv</a><a href="https://elsewhere.example/y">y</a>` +
      `<link rel="canonical" href="https://site.example/x/"><img src="/x/a.png" srcset="a.png 1x, /x/a.png 2x"><a href="mailto:a@b.example">post</a>`,
  ),
  "en/index.html": page(`<p id="ledger"><a href="../">vi</a></p>`),
  "data/a b.csv": "1",
  "a.png": "1",
};

function faultsOf(files: Readonly<Record<string, string>>, expected: readonly string[] = []): string[] {
  const folder = join(temporaryFolder(), "site");
  writeFiles(folder, files);
  return siteFaults(folder, expected, { site: "https://site.example", base: "/x/" }).map(({ en }) => en);
}
const withLink = (link: string) => faultsOf({ ...whole, "en/index.html": page(`<p id="ledger"><a href="${link}">x</a></p>`) });

test("a whole site has no fault", () => {
  expect(faultsOf(whole, ["index.html", "en/index.html"])).toEqual([]);
});

test("a link may lead to a file that is still to come", () => {
  const folder = join(temporaryFolder(), "site");
  writeFiles(folder, { "index.html": page(`<a href="later.png">x</a>`) });
  expect(siteFaults(folder, [], { site: "https://site.example", base: "/" }, ["later.png"])).toEqual([]);
});

describe("a fault is", () => {
  test("a file that is not there", () => {
    expect(faultsOf(whole, ["404.html"])).toEqual(["404.html: this file is missing."]);
  });
  test("an empty file", () => {
    expect(faultsOf({ ...whole, "robots.txt": "" })).toEqual(["robots.txt: this file is empty."]);
  });
  test("a page that breaks off", () => {
    expect(faultsOf({ ...whole, "b.html": whole["index.html"].slice(0, 200) })).toContain("b.html: the page breaks off.");
  });
  test.each([
    "/x/vi/",
    "/x/data/none.csv",
    "#nowhere",
    "/x/#nowhere",
    "../#nowhere",
    "/outside/",
    "https://site.example/x/none",
    "http://",
  ])("a link that leads nowhere: %s", (link) => {
    expect(withLink(link)).toEqual([`en/index.html: the link ${link} leads nowhere.`]);
  });
  test.each([
    ["about.html", page(`<meta property="og:image" content="https://site.example/x/none.png">`)],
    ["about.html", page(`<script type="application/ld+json">{"url":"https://site.example/x/none.png"}</script>`)],
    ["feed.xml", "<link>https://site.example/x/none.png</link>"],
    ["feed.json", String.raw`{"html":"<img src=\"https://site.example/x/none.png\">"}`],
    ["catalog.jsonld", '{"@id":"https://site.example/x/none.png"}'],
    ["about.txt", "See https://site.example/x/none.png."],
    [".well-known/security.txt", "Contact: https://site.example/x/none.png"],
  ])("an address of ours that programs are told and that leads nowhere, in %s", (file, text) => {
    expect(faultsOf({ ...whole, [file]: text })).toEqual([`${file}: the link https://site.example/x/none.png leads nowhere.`]);
  });
});

test("programs may be told of addresses of others, and of our own files, pages and anchors", () => {
  const text = "https://elsewhere.example/none https://site.example/x/a.png, https://site.example/x/en/#ledger";
  expect(faultsOf({ ...whole, "about.txt": text, "about.json": JSON.stringify([text]) })).toEqual([]);
});

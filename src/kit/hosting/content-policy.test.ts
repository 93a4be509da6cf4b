import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contentPolicy, inlineHashes, policyMark, withPolicy } from "./content-policy.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (inside: string) => `<html><head><meta http-equiv="content-security-policy" content="${policyMark}" />${inside}</head></html>`;
const directives = (policy: string) =>
  Object.fromEntries(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

describe("the policy of a page", () => {
  test("names each script and each style inside it by its hash, once", () => {
    const policy = directives(
      contentPolicy(page("<script>a()</script><script type='module'>a()</script><style>\n b{}</style><style id=x>c{}</style>")),
    );
    expect(policy["script-src"]).toEqual([hashOf("a()")]);
    expect(policy["style-src"]).toEqual([hashOf("\n b{}"), hashOf("c{}")]);
  });
  test("leaves out what no browser runs", () => {
    const policy = directives(contentPolicy(page('<script type="application/ld+json">{"a":1}</script>')));
    expect(policy["script-src"]).toEqual(["'none'"]);
  });
  test("takes nothing for a script that stands in an attribute, a comment or another script", () => {
    const html = `<meta content="<script>b()</script><main>"><!-- <script>c()</script> --><script>a("<style>d{}</style>")</script><p title='</main>'>`;
    const policy = directives(contentPolicy(page(html)));
    expect([policy["script-src"], policy["style-src"]]).toEqual([[hashOf('a("<style>d{}</style>")')], ["'none'"]]);
  });
  test("names nothing that stands in what the page tells, even where that seems to end early", () => {
    const told = "<main class=x><p></main><script>b()</script><style>b{}</style></p></main><script>a()</script>";
    const policy = directives(contentPolicy(page(told)));
    expect([policy["script-src"], policy["style-src"]]).toEqual([[hashOf("a()")], ["'none'"]]);
  });
  test("allows files of the page's own host where its scripts are some, and no other", () => {
    const alone = directives(contentPolicy(page("<script>a()</script>")));
    expect(alone["script-src"]).not.toContain("'self'");
    for (const split of ['<script type="module" src="/_astro/a.js"></script>', '<script type="module">import"/_astro/a.B_c-1.js"</script>'])
      expect(directives(contentPolicy(page(split)))["script-src"]?.[0]).toBe("'self'");
  });
  test("allows frames and workers where there are some", () => {
    const bare = directives(contentPolicy(page("")));
    expect([bare["frame-src"], bare["worker-src"]]).toEqual([["'none'"], ["'none'"]]);
    const full = directives(contentPolicy(page("<script>new Worker(a)</script><iframe src=/embed/></iframe>")));
    expect([full["frame-src"], full["worker-src"]]).toEqual([["'self'"], ["blob:"]]);
  });
  test("allows nothing that it does not name, and nothing of an unknown text", () => {
    const policy = contentPolicy(page("<script>a()</script>"));
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});

test("a page that asks for it gets its policy, whatever signs its scripts are made of", () => {
  const html = withPolicy(page("<script>'$&$1'</script>"));
  expect(html).toContain(hashOf("'$&$1'"));
  expect(html).not.toContain(policyMark);
});

test("any other page stays as it is", () => {
  expect(withPolicy("<script>a()</script>")).toBe("<script>a()</script>");
});

test("a style is known by every letter of it", () => {
  expect(inlineHashes("<style>a{}</style>", "style")).not.toEqual(inlineHashes("<style>a{} </style>", "style"));
});

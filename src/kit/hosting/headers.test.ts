import { describe, expect, test } from "vitest";
import { headerRules, headersFile } from "./headers.ts";

const files = [
  "index.html",
  "404.html",
  "a/index.html",
  "a/b/index.html",
  "embed/x/index.html",
  "en/index.html",
  "en/a/index.html",
  "en/embed/x/index.html",
  "data/t.csv",
];
const isFramed = (page: string) => /^(en\/)?embed\//.test(page);
const unframed = (base = "/") =>
  headerRules(files, base, isFramed)
    .filter(({ headers }) => "Content-Security-Policy" in headers)
    .map(({ path }) => path);

describe("who may frame a page", () => {
  test("is told of every page that is not made for frames, folder by folder", () => {
    expect(unframed()).toEqual(["/", "/a/*", "/en/", "/en/a/*"]);
  });
  test("is told of the addresses below the site's base", () => {
    expect(unframed("/below/")).toEqual(["/below/", "/below/a/*", "/below/en/", "/below/en/a/*"]);
  });
  test("is told once of each address", () => {
    const patterns = unframed().map((path) => new RegExp(`^${path.replace("*", ".*")}$`));
    for (const file of files.filter((one) => one.endsWith("index.html"))) {
      const address = `/${file.replace("index.html", "")}`;
      expect(patterns.filter((pattern) => pattern.test(address)).length, address).toBe(isFramed(file) ? 0 : 1);
    }
  });
});

test("a path stands once, with all that is sent for it", () => {
  const rules = headerRules([...files, "v/index.html"], "/", isFramed);
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
  expect(Object.keys(rules.find(({ path }) => path === "/v/*")?.headers ?? {})).toHaveLength(2);
});

test("is written as Netlify and Cloudflare Pages read it", () => {
  expect(
    headersFile([
      { path: "/a/*", headers: { "X-One": "1", "X-Two": "2" } },
      { path: "/b", headers: { "X-One": "3" } },
    ]),
  ).toBe("/a/*\n  X-One: 1\n  X-Two: 2\n\n/b\n  X-One: 3\n");
});

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { tables } from "../../report/tables/tables.ts";
import { columnWidths } from "../embed/embed-metadata.ts";
import { figures } from "../../report/figures/figures.ts";
import { langs } from "../i18n/languages.ts";
import { folderDigest } from "../table/digest.ts";
import { childEnvironment } from "../../tests/child-environment.ts";

const preview = ".cache/desk-site";
/** Another time zone and language than the tested site was built in. */
const env = childEnvironment({ TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "C" });
const build = (...options: string[]) => spawnSync("node", ["scripts/build.ts", "--draft", ...options], { encoding: "utf8", env });

afterAll(() => rmSync(preview, { recursive: true, force: true }));

test("a site to be published knows nothing of the desk", () => {
  expect(existsSync(join(inject("siteFolder"), "desk"))).toBe(false);
  expect(readFileSync(join(inject("siteFolder"), "sitemap.xml"), "utf8")).not.toContain("desk");
});

test("a preview does not go into dist/", () => {
  const { status, stderr } = build("--desk", "--out", join(preview, "dist"));
  expect(status).toBe(1);
  expect(stderr).toContain("dist/");
});

describe("a preview", () => {
  beforeAll(() => {
    const { status, stderr } = build("--desk", "--out", preview);
    expect(status, stderr).toBe(0);
  });

  test("built in another time zone and language, is to the byte the site, but for the desk's page and its headers", () => {
    const shared = ["!(desk|_headers)", "!(desk)/**/*"];
    expect(folderDigest(preview, shared)).toBe(folderDigest(inject("siteFolder"), shared));
    const headers = (folder: string) => readFileSync(join(folder, "_headers"), "utf8");
    expect(headers(preview).replace(/^\/desk\/\*\n(?: .*\n)+\n/m, "")).toBe(headers(inject("siteFolder")));
  });

  test.each(langs)("shows in %s how every table stands, what changes, and every figure at every embed width", (lang) => {
    const { document } = parseHTML(readFileSync(join(preview, "desk", lang, "index.html"), "utf8"));
    const named = [...document.querySelectorAll("#tables tbody code")].map((code) => code.textContent);
    expect(named).toEqual(Object.keys(tables).map((table) => `data/${table}.csv`));
    expect(document.querySelector("#changes")?.textContent.trim()).not.toBe("");
    for (const { id } of figures)
      for (const width of columnWidths) {
        const pictures = [...document.querySelectorAll(`[data-proof=${id}] .proof-${width} svg.chart`)];
        expect(pictures.length, `${id} ${width}`).toBe(langs.length);
        for (const picture of pictures) expect(picture.getAttribute("viewBox")).toMatch(new RegExp(`^0 0 ${width} `));
      }
    const snippets = [...document.querySelectorAll("[data-proof] button[data-copy]")].map(
      (button) => button.getAttribute("data-copy") ?? "",
    );
    expect(snippets).toHaveLength(figures.length * langs.length * 2);
    for (const id of snippets) expect(document.getElementById(id)?.textContent, id).toContain("<iframe");
  });
});

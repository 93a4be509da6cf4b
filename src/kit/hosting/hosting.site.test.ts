import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { embedPath } from "../embed/address.ts";
import { langs } from "../i18n/languages.ts";
import { readHeaders } from "../../tests/site/netlify-headers.ts";

const folder = inject("siteFolder");
const pages = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
const documentOf = (file: string) => parseHTML(readFileSync(join(folder, file), "utf8")).document;
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe.each(pages)("%s", (file) => {
  const document = documentOf(file);
  const told = [...document.querySelectorAll("meta[http-equiv=content-security-policy]")];
  const policy = told[0]?.getAttribute("content") ?? "";
  const sources = (name: string) => (policy.split(/; ?/).find((directive) => directive.startsWith(`${name} `)) ?? "").split(" ").slice(1);

  test("has one policy, before anything that it speaks of", () => {
    expect(told).toHaveLength(1);
    const spokenOf = [...document.querySelectorAll("head > *")].find((element) => element.matches("meta[http-equiv], script, style, link"));
    expect(spokenOf?.matches("meta[http-equiv=content-security-policy]")).toBe(true);
  });

  test("allows nothing by default, nothing of another host and nothing unnamed", () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(sources("base-uri")).toEqual(["'none'"]);
  });

  test("names every script and every style that it carries, and no more", () => {
    const run = [...document.querySelectorAll("script:not([src])")].filter((script) => !script.matches("[type^='application/']"));
    const styles = [...document.querySelectorAll("style")];
    const hashes = (elements: readonly Element[]) => new Set(elements.map(({ textContent }) => hashOf(textContent ?? "")));
    expect(new Set(sources("script-src").filter((source) => !["'none'", "'self'"].includes(source)))).toEqual(hashes(run));
    expect(new Set(sources("style-src").filter((source) => source !== "'none'"))).toEqual(hashes(styles));
  });

  test("has no attribute that is a style or a script, which its policy would block", () => {
    const blocked = [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => name === "style" || name.startsWith("on"))
        .map(({ name }) => `${element.localName} ${name}`),
    );
    expect(blocked).toEqual([]);
  });

  test("has nothing that Google's evaluator of policies calls a hole", () => {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const grave: readonly Severity[] = [Severity.HIGH, Severity.MEDIUM, Severity.HIGH_MAYBE, Severity.SYNTAX];
    expect(
      findings.filter(({ severity }) => grave.includes(severity)).map(({ directive, description }) => `${directive}: ${description}`),
    ).toEqual([]);
  });
});

describe("the headers, as Netlify reads them", async () => {
  const { errors, sentFor } = await readHeaders(folder);
  const framed = new Set(langs.flatMap((lang) => report.figures.map(({ id }) => embedPath(id, lang))));

  test("have no fault, and no more rules and letters than Cloudflare Pages takes", () => {
    expect(errors).toEqual([]);
    const text = readFileSync(join(folder, "_headers"), "utf8");
    expect(text.split("\n").filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(2000);
  });

  test("let everybody frame the embeds and nobody any other page", () => {
    for (const file of pages.filter((page) => page.endsWith("index.html"))) {
      const address = `/${file.replace(/index\.html$/, "")}`;
      const policies = sentFor(address).flatMap((values) => values["Content-Security-Policy"] ?? []);
      expect(policies, address).toEqual(framed.has(address) ? [] : ["frame-ancestors 'none'"]);
    }
  });

  test("send no header twice for one address: hosts disagree on what that means", () => {
    for (const file of globSync("**/*.*", { cwd: folder })) {
      const names = sentFor(`/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`).flatMap(Object.keys);
      expect(names.toSorted(), file).toEqual([...new Set(names)].toSorted());
    }
  });
});

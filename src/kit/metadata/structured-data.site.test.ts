import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { type Node, structuredDataFaults } from "../../tests/structured-data-rules.ts";

/** Recommended, and left out for a reason. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  // Only who publishes knows the day: it is told to the build.
  NewsArticle: ["datePublished"],
  // Of a figure: its address says it. The whole of the data is in no catalogue and has no columns, a table has no parts.
  Dataset: ["includedInDataCatalog", "variableMeasured", "hasPart"],
};

const folder = inject("siteFolder");
const documents = globSync("**/*.html", { cwd: folder }).flatMap((file) => {
  const { document } = parseHTML(readFileSync(join(folder, file), "utf8"));
  const graphs = [...document.querySelectorAll("script[type='application/ld+json']")];
  return graphs.map((graph) => [file, JSON.parse(graph.textContent) as Node] as const);
});

test("pages tell search engines of the article, its figures, the data and the ledger", () => {
  const types = new Set(documents.map(([, { "@type": type }]) => type));
  expect([...types].toSorted()).toEqual(["Claim", "Dataset", "ImageObject", "ItemList", "NewsArticle"]);
});

describe.each(documents)("what %s tells", (_, document) => {
  const { faults, lacking } = structuredDataFaults(document);
  test("keeps to the rules of its types, and says what is recommended", () => {
    expect(faults).toEqual([]);
    expect(lacking.filter((property) => !leftOut[String(document["@type"])]?.includes(property))).toEqual([]);
  });
});

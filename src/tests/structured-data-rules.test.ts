import { expect, test } from "vitest";
import { structuredDataFaults } from "./structured-data-rules.ts";

const dataset = {
  "@type": "Dataset",
  name: "Wells",
  description: "Every well of an invented country, with its depth in metres and the day it was dug.",
};

test("a document that keeps to the rules is whole; what it could say more is told", () => {
  const { faults, lacking } = structuredDataFaults({ ...dataset, license: "https://licence.example/" });
  expect(faults).toEqual([]);
  expect(lacking).toContain("distribution");
  expect(lacking).not.toContain("license");
});

test("a required property that lacks, a wrong value and a fault within are told", () => {
  expect(structuredDataFaults({ ...dataset, description: "Wells." }).faults).toEqual(['Dataset.description: "Wells."']);
  expect(structuredDataFaults({ ...dataset, license: "ours" }).faults).toEqual(['Dataset.license: "ours"']);
  expect(structuredDataFaults({ ...dataset, distribution: [{ "@type": "DataDownload", encodingFormat: "csv" }] }).faults).toEqual([
    "DataDownload.contentUrl: undefined",
    'DataDownload.encodingFormat: "csv"',
  ]);
  expect(structuredDataFaults({ ...dataset, isPartOf: { "@type": "Thing", name: "x" } }).faults).toEqual(["Thing: no rules"]);
});

test("a name of another document is no document", () => {
  expect(structuredDataFaults({ ...dataset, isPartOf: { "@type": "Thing", "@id": "https://x.example/" } }).faults).toEqual([]);
});

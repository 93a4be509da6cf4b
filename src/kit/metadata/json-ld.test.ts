import { expect, test } from "vitest";
import { jsonLdText } from "./json-ld.ts";

test("no text ends the script element that it stands in", () => {
  const graph = { name: "</script><script>alert(1)</script><!--" };
  expect(jsonLdText(graph)).not.toContain("<");
  expect(JSON.parse(jsonLdText(graph))).toEqual(graph);
});

import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { markPure, treeShakeD3 } from "./tree-shake-d3.ts";

test("a call at the top level is marked, whether of a function written there or of a named one", () => {
  expect(markPure("var zoom = (function zoomRho() {})(2);")).toBe("var zoom = /* @__PURE__ */ (function zoomRho() {})(2);");
  expect(markPure("const hslLong = hsl(nogamma);")).toBe("const hslLong = /* @__PURE__ */ hsl(nogamma);");
});

test.each(["  var a = b(c);", "var linear = t => +t;", "var pi = Math.PI;", "define(Color, color);"])("left as it is: %s", (code) => {
  expect(markPure(code)).toBe(code);
});

test("of D3's colours nothing is left in a script that only zooms", async () => {
  const entry = "zoom.ts";
  const source = {
    name: "source",
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? code : undefined),
  };
  const code = `import { interpolateZoom } from "d3"; globalThis.zoom = interpolateZoom;`;
  const bundle = await rolldown({ input: entry, plugins: [source, treeShakeD3()] });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  expect(output[0].code).not.toContain("aliceblue");
  expect(output[0].code.length).toBeLessThan(2_000);
});

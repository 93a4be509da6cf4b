import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { bundledStylesheet, chartStylesheet, chartStylesheets } from "./stylesheet.ts";

/** A report of three figures, two of which share a folder, and a room whose style they share. */
function styled() {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "shops/style.css": ".shop{}",
    "figures/sales/style.css": ".sales{}",
    "figures/costs/style.css": ".costs{}",
    "figures/forgotten/style.css": ".forgotten{}",
  });
  return { folder, figures: [{ folder: "sales" }, { folder: "costs" }, { folder: "sales" }] };
}

test("what all share comes first, then each figure's own style, once and in the order of the figures", () => {
  const report = styled();
  expect(chartStylesheets(report)).toEqual([
    "src/kit/drawing/chart.css",
    join(report.folder, "shops/style.css"),
    join(report.folder, "figures/sales/style.css"),
    join(report.folder, "figures/costs/style.css"),
  ]);
  expect(chartStylesheet(report)).toMatch(/\.chart [^]*\.shop\{\}\.sales\{\}\.costs\{\}$/);
});

test("a stylesheet is put together from those that it imports, wherever they lie, and from the charts' own", () => {
  const report = styled();
  writeFiles(report.folder, {
    "page.css": '@import "./parts/tokens.css";\n@import "virtual:charts.css";\n.page{}',
    "parts/tokens.css": '@import "../deep.css";\n:root{}',
    "deep.css": ".deep{}",
  });
  const bundled = bundledStylesheet(join(report.folder, "page.css"), report);
  expect(bundled).not.toContain("@import");
  expect(bundled).toMatch(/^\.deep\{\}\n:root\{\}\n[^]*\.chart [^]*\.costs\{\}\n\.page\{\}$/);
});

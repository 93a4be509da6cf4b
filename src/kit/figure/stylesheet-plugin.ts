import { dirname, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { chartImport, chartStylesheets, type Styled } from "./stylesheet.ts";

/** For pages: names the files of the charts' styles where a stylesheet imports them, so that Vite finds and watches each. */
export const chartStyles = (report: Styled): Plugin => ({
  name: "chart-styles",
  enforce: "pre",
  transform: {
    filter: { id: /\.css(\?|$)/, code: chartImport },
    handler: (code, id) => {
      const files = chartStylesheets(report).map((path) => relative(dirname(id), resolve(path)).replaceAll("\\", "/"));
      return code.replace(chartImport, () => files.map((file) => `@import "${file}";`).join("\n"));
    },
  },
});

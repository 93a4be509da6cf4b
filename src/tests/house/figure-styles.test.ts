import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import postcss from "postcss";
import { expect, test } from "vitest";

const selectorsIn = (path: string): string[] => {
  const selectors: string[] = [];
  postcss.parse(readFileSync(path, "utf8")).walkRules((rule) => void selectors.push(...rule.selectors));
  return selectors;
};

test.each(globSync("src/report/figures/*/style.css"))("%s styles its own chart and no other", (path) => {
  const own = `.chart-${basename(dirname(path))} `;
  expect(selectorsIn(path).filter((selector) => !selector.startsWith(own))).toEqual([]);
});

import { expect, test } from "vitest";
import { report } from "../../report/report.ts";
import { embedSheet, embedStyle } from "./style.ts";

test("keeps of the stylesheet what the markup can match, and of the tokens what is read", () => {
  const sheet = `@layer tokens{:root{--a:red;--b:blue;--c:var(--b);--d:1px}}@layer base{.chart .dot,.chart .bar{fill:var(--a)}.other{fill:var(--c)}svg{display:block}@media print{.other{color:red}}}`;
  expect(embedStyle(`<svg class="chart"><g class="small dot"/></svg>`, sheet)).toBe(
    "@layer tokens{:root{--a:red}}@layer base{.chart .dot{fill:var(--a)}svg{display:block}}",
  );
});

test("a theme in the address wins over the system's", () => {
  const sheet = `:root{--a:red}@media (prefers-color-scheme:dark){:root{--a:blue}}p{color:var(--a)}`;
  expect(embedStyle("", sheet)).toBe(
    ":root{--a:red}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--a:blue}}:root[data-theme=dark]{--a:blue}p{color:var(--a)}",
  );
});

test("keeps what a script will ask for", () => {
  const sheet = ".is-parsing body{display:none}.is-read{fill:red}";
  expect(embedStyle("", sheet)).toBe(sheet);
});

test("the site's own sheet gives a chart its own rules and no other chart's", () => {
  const style = embedStyle(`<svg class="chart chart-growth"><text class="tick"></text></svg>`, embedSheet(report));
  expect(style).toContain(".chart");
  expect(style).not.toContain("park-map");
  expect(style).not.toContain("--font-display");
});

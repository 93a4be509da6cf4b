import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { launch } from "../../tests/browser/browser.ts";
import { embedHosts, sandboxes } from "../../tests/browser/embed-hosts.ts";
import { faultsOf, matrixRow, notingPages } from "../../tests/browser/embed-matrix.ts";
import { servePages } from "../../tests/browser/serve.ts";
import { langs } from "../i18n/languages.ts";

const siteUrl = inject("siteUrl");
let browser: Browser;
let newsrooms: Awaited<ReturnType<typeof servePages>>;
let newPage: Awaited<ReturnType<typeof notingPages>>;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
  newsrooms = await servePages();
  newPage = await notingPages(browser, siteUrl);
});
afterAll(async () => {
  await browser.close();
  await newsrooms.close();
});

/** Any figure will do: what is tried is how an embed and its host talk. */
const figure = report.card.figure;
const cases = embedHosts.flatMap((host) =>
  (host.sandboxes ?? sandboxes).flatMap((sandbox) => langs.map((lang) => ({ name: host.name, host, sandbox, lang }))),
);

/** Pages between two rows. */
const free: Page[] = [];

// Several at once: each waits for its own frame far longer than it works.
test.concurrent.for(cases)(
  '$name learns the height at every width, with few messages and no error (sandbox "$sandbox", $lang)',
  async ({ host, sandbox, lang }) => {
    const page = free.pop() ?? (await newPage());
    const row = await matrixRow(page, siteUrl, newsrooms.put, { host, sandbox, lang, figure });
    free.push(page);
    expect(faultsOf(row)).toEqual([]);
  },
);

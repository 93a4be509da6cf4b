import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embedPath } from "../../kit/embed/address.ts";
import { langs } from "../../kit/i18n/languages.ts";
import { report } from "../../report/report.ts";
import { cuts } from "../browser/cuts.ts";
import { embedHosts, hostPage } from "../browser/embed-hosts.ts";
import { pastedFrames } from "../browser/pasted-frames.ts";
import { serve } from "../browser/serve.ts";
import type { Engine } from "./engine.ts";
import { engines } from "./engines.ts";
import { fits } from "./fits.ts";

/** Any figure will do: what is tried is how an embed and its host talk, in each browser. Every sandbox and two origins: `--project matrix`. */
const figure = report.card.figure;
const cases = embedHosts
  .map((host) => ({ name: host.name, host, sandbox: host.sandboxes?.at(-1) ?? "" }))
  .filter(({ sandbox }) => sandbox === "" || sandbox.includes("allow-same-origin"))
  .flatMap((host) => langs.map((lang) => ({ ...host, lang })));

describe.each(Object.entries(engines))("%s", (_browser, start) => {
  let engine: Engine;
  let site: Awaited<ReturnType<typeof serve>>;
  let page = "";
  beforeAll(async () => {
    engine = await start();
    // The host's page in place of one of the site's, so that it may look into its frame.
    site = await serve(inject("siteFolder"), {}, false, (html, path) => (path === "/404.html" ? page : html));
  });
  afterAll(async () => {
    await engine.close();
    await site.close();
  });

  test.each(cases)("a frame of $name is as tall as its content, narrow, wide and narrow again ($lang)", async ({ host, sandbox, lang }) => {
    page = hostPage(host.markup(site.url + embedPath(figure, lang), sandbox), 320);
    const found = await engine.run(`${site.url}/404.html`, { width: 1100, height: 900 }, fits);
    for (const { width, frame, content, scrolls } of found) {
      expect(content, `${width} px`).toBeGreaterThan(200);
      expect(Math.abs(frame - content), `${width} px: ${frame} for ${content}`).toBeLessThanOrEqual(1);
      expect(scrolls, `${width} px`).toBe(false);
    }
  });

  test.each(langs)("no frame is shorter than what it holds where its host runs no script, from 240 to 1,200 px (%s)", async (lang) => {
    page = await pastedFrames(site.url, lang);
    expect(await engine.run(`${site.url}/404.html`, { width: 1300, height: 900 }, cuts)).toEqual([]);
  });
});

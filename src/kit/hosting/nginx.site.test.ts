import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findProgram } from "../../tests/programs.ts";
import { readHeaders } from "../../tests/site/netlify-headers.ts";

const folder = resolve(inject("siteFolder"));
const place = mkdtempSync(join(tmpdir(), "nginx-"));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** The example as it stands in the documentation, at this machine's place, and around it what Debian's own file brings. */
const configuration = (port: number): string => {
  const example = readFileSync("docs/hosting/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/report;", `root ${folder};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(place, name)};`);
  return `pid ${join(place, "pid")}; daemon off; error_log ${join(place, "errors")};
events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary.join(" ")}
${example}}
`;
};

describe("the documentation's example, by nginx", () => {
  let site: string;
  let stop: () => Promise<unknown>;
  beforeAll(async () => {
    const port = await freePort();
    site = `http://127.0.0.1:${port}`;
    writeFileSync(join(place, "nginx.conf"), configuration(port));
    const nginx = spawn(findProgram("nginx", ["nginx-light"]), ["-p", place, "-c", join(place, "nginx.conf")], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    stop = () => {
      const gone = once(nginx, "exit");
      nginx.kill();
      return gone;
    };
    while (
      !(await fetch(site).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await new Promise((done) => setTimeout(done, 50));
  });
  afterAll(async () => {
    await stop();
    rmSync(place, { recursive: true, force: true });
  });

  test("sends of every page and file what the file of headers tells other hosts to send", async () => {
    const { names, sentFor } = await readHeaders(folder);
    for (const file of globSync("**/*.{html,csv,json,js,woff2,xml}", { cwd: folder })) {
      const address = `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
      const wanted = Object.assign({}, ...sentFor(address)) as Record<string, string>;
      const { status, headers: sent } = await fetch(site + address);
      expect(status, address).toBe(200);
      for (const name of names) {
        // A rule for a folder of pages is told of their files too, for which it means nothing; the page for wrong addresses has no address.
        if (name === "Content-Security-Policy" && !file.endsWith("index.html")) continue;
        expect(sent.get(name), `${name} of ${address}`).toBe(wanted[name] ?? null);
      }
    }
  });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/atom.xml", "application/atom+xml"],
    ["/en/feed.json", "application/feed+json"],
    ["/data/catalog.jsonld", "application/ld+json"],
    ["/data/datapackage.json", "application/json"],
    ["/data/tables/sources.csv", "text/csv; charset=utf-8"],
    ["/.well-known/security.txt", "text/plain; charset=utf-8"],
  ])("says what %s is", async (address, type) => {
    expect((await fetch(site + address)).headers.get("content-type")).toBe(type);
  });

  test("answers a wrong address with the page for it, which nobody may frame, and keeps what is for other hosts", async () => {
    for (const address of ["/no/such/page/", "/_headers"]) {
      const response = await fetch(site + address);
      expect([response.status, response.headers.get("content-security-policy")], address).toEqual([404, "frame-ancestors 'none'"]);
      expect(await response.text()).toContain("not-found");
    }
  });
});

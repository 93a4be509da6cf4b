import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Engine, Size } from "./engine.ts";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A command of WebDriver; its answer's value. Throws what the driver says went wrong. */
async function command<Value>(base: string, path: string, body: object | undefined = undefined, method = "POST"): Promise<Value> {
  const answer = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: Value & { message?: string } };
  if (!answer.ok) throw new Error(`${method} ${path}: ${value.message ?? answer.statusText}`);
  return value;
}

async function whenReady(base: string): Promise<void> {
  for (let times = 0; times < 100; times += 1) {
    const isReady = await fetch(`${base}/status`).then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await sleep(100);
  }
  throw new Error("WebKitWebDriver does not answer");
}

/** Debian's WebKitGTK, by its WebDriver on a screen that nobody sees. As root its sandbox cannot start, and what it opens is our own. */
export async function webkit(driver: string): Promise<Engine> {
  const [binary] = globSync("/usr/lib/*/webkit2gtk-4.1/MiniBrowser");
  if (binary === undefined) throw new Error("WebKitGTK's MiniBrowser is missing; it comes with webkit2gtk-driver.");
  const port = await freePort();
  const process = spawn("xvfb-run", ["-a", "-s", "-screen 0 2000x1400x24", driver, `--port=${port}`], {
    detached: true,
    stdio: "ignore",
    env: { ...globalThis.process.env, LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  const base = `http://127.0.0.1:${port}`;
  await whenReady(base);
  const options = { pageLoadStrategy: "none", "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const { sessionId, capabilities } = await command<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>(base, "/session", { capabilities: { alwaysMatch: options } });
  const session = `/session/${sessionId}`;
  return {
    name: `${capabilities.browserName}/${capabilities.browserVersion}`,
    run: async <Found>(url: string, size: Size, script: () => Promise<Found>) => {
      await command(base, `${session}/timeouts`, { script: 600_000 });
      await command(base, `${session}/window/rect`, { x: 0, y: 0, ...size });
      const ask = (question: string) => command<boolean>(base, `${session}/execute/sync`, { script: question, args: [url] });
      await ask("return (window.isLeft = true);");
      await command(base, `${session}/url`, { url });
      // It answers before the page has taken the other's place; a script that is just then run comes to nothing.
      const isThere = () => ask("return !window.isLeft && location.href === arguments[0];").catch(() => false);
      while (!(await isThere())) await sleep(50);
      const running = `const done = arguments[0]; (${script.toString()})().then((found) => done({ found }), (error) => done({ error: String(error) }));`;
      const { found, error } = await command<{ found: Found; error?: string }>(base, `${session}/execute/async`, {
        script: running,
        args: [],
      });
      if (error !== undefined) throw new Error(error);
      return found;
    },
    close: async () => {
      await command(base, session, undefined, "DELETE");
      // xvfb-run, the screen and the driver: a group of their own.
      if (process.pid !== undefined) globalThis.process.kill(-process.pid);
    },
  };
}

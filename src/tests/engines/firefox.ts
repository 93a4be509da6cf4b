import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Engine, Size, Wishes } from "./engine.ts";
import { sheetsIn, withImages } from "../browser/sheets.ts";

/** What WebDriver BiDi answers to a command. */
interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly message?: string;
}

type Send = <Result>(method: string, params: object) => Promise<Result>;

/** Waits until the browser says on which address it listens. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    browser.stderr?.on("data", (chunk: Buffer) => {
      const [, address] = /listening on (ws:\S+)/.exec(chunk.toString()) ?? [];
      if (address) found(address);
    });
    browser.once("exit", () => failed(new Error("Firefox ended before it could be driven")));
  });
}

/** Speaks WebDriver BiDi: a command is sent, its answer comes by its number. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((open, failed) => {
    socket.addEventListener("open", open);
    socket.addEventListener("error", () => failed(new Error(`No connection to ${address}`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  let id = 0;
  return async <Result>(method: string, params: object) => {
    id += 1;
    const sent = id;
    const answer = await new Promise<Answer>((answered) => {
      waiting.set(sent, answered);
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
    if (answer.message !== undefined) throw new Error(`${method}: ${answer.message}`);
    return answer.result as Result;
  };
}

/** The settings of a profile. Letters have a height for each group of languages; Vietnamese and English are of the same. */
const settings = ({ letters }: Wishes): string => (letters === undefined ? "" : `user_pref("font.size.variable.x-western", ${letters});\n`);

/** Runs in a page. */
const address = (): Promise<string> => Promise.resolve(location.href);

/** Debian's Firefox ESR, by WebDriver BiDi. */
export async function firefox(path: string, wishes: Wishes = {}): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), settings(wishes));
  const browser = spawn(path, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const send = await connect(await addressOf(browser));
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>("session.new", { capabilities: {} });
  /** A page in a tab of its own, once so much of it has come. */
  const open = async (url: string, viewport: Size, wait: "none" | "complete"): Promise<string> => {
    const { context } = await send<{ context: string }>("browsingContext.create", { type: "tab" });
    await send("browsingContext.setViewport", { context, viewport });
    await send("browsingContext.navigate", { context, url, wait });
    return context;
  };
  const evaluate = async <Found>(context: string, script: () => Promise<Found>): Promise<Found> => {
    const expression = `(${script.toString()})().then((value) => JSON.stringify(value ?? null))`;
    const { result } = await send<{ result: { value: string } }>("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse(result.value) as Found;
  };
  return {
    name: `firefox/${capabilities.browserVersion}`,
    run: async (url, size, script) => {
      const context = await open(url, size, "none");
      while ((await evaluate(context, address)) !== url) await sleep(50);
      const found = await evaluate(context, script);
      await send("browsingContext.close", { context });
      return found;
    },
    sheets: async (url) => {
      const context = await open(url, { width: 1200, height: 900 }, "complete");
      await evaluate(context, withImages);
      // The driver's own margins are those of the page: 1 cm.
      const { data } = await send<{ data: string }>("browsingContext.print", { context, page: { width: 21, height: 29.7 } });
      await send("browsingContext.close", { context });
      return sheetsIn(Buffer.from(data, "base64"));
    },
    close: async () => {
      const ended = once(browser, "exit");
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

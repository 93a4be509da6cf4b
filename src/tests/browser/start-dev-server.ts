import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { childEnvironment } from "../child-environment.ts";

/** Starts the development server of a project over the tables of a folder, as a process of its own. */
export async function startDevServer(data: string, project = "."): Promise<{ url: string; close: () => void }> {
  const server = spawn(process.execPath, [resolve("src/tests/browser/dev-server.ts")], {
    cwd: project,
    env: childEnvironment({ DATA: data, NODE_ENV: "development" }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(server.stdout, "data")) as [Buffer];
  return { url: said.toString().trim(), close: () => server.kill("SIGKILL") };
}

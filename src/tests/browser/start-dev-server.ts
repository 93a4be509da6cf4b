import { spawn } from "node:child_process";
import { once } from "node:events";

/** Starts the development server over the tables of a folder, as a process of its own. */
export async function startDevServer(data: string): Promise<{ url: string; close: () => void }> {
  const server = spawn("node", ["src/tests/browser/dev-server.ts"], {
    // Astro serves nothing where it believes itself tested, and takes the test runner's DEV for the project's own.
    env: { ...process.env, DATA: data, VITEST: undefined, DEV: undefined, NODE_ENV: "development" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(server.stdout, "data")) as [Buffer];
  return { url: said.toString().trim(), close: () => server.kill("SIGKILL") };
}

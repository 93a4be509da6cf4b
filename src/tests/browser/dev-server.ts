// A process of its own: the development server at a free port of this machine, over the data that DATA names. Says its address once it stands.
import { dev } from "astro";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
const { address } = await dev({
  server: { host: "127.0.0.1", port: 0 },
  logLevel: "silent",
  vite: { cacheDir: ".cache/dev-vite" },
});
process.stdout.write(`http://127.0.0.1:${address.port}\n`);

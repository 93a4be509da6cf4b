import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { built } from "./site-build.ts";

// Runs before each file of tests that stand on the built site: see `site-setup.ts`.
const end = inject("siteBuilt");
const said = (): string => (existsSync(end) ? readFileSync(end, "utf8") : "");

while (said() === "") await wait(100);
if (said() !== built) throw new Error(said());

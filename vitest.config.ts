import { defineConfig } from "vitest/config";
import { LongestProjectsFirst } from "./src/tests/sequence.ts";

/** Tests beside their modules, told apart by the end of their names: what they stand on decides how long they may take. */
const onBuiltSite = {
  // A file leaves nothing behind in a module: to load the report and a browser's driver anew for each took a second of every file.
  isolate: false,
  globalSetup: "src/tests/site/site-setup.ts",
  setupFiles: ["src/tests/site/wait-for-site.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // What is waited for comes in a moment; on a machine at its limit, later.
  expect: { poll: { timeout: 10_000 } },
};
/** The frozen day: whatever asks for the files that editors work on gets these. Only what is said of the publication reads data/. */
const frozen = { DATA: "src/tests/fixtures/newsroom", SCENES: "src/tests/fixtures/newsroom/scenes.yaml" };
/** Each starts whole builds or programs, or changes thousands of files: minutes where both cores are busy. */
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // Three files at once, also on two cores: a browser's tests wait about as much as they work.
    maxWorkers: 3,
    sequence: { sequencer: LongestProjectsFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts"],
          exclude: ["src/**/*.{command,site,browser,engine,matrix}.test.ts", "src/tests/{publication,fuzz}/**"],
          // Pure modules have nothing to keep from each other, and most of a small test's time went into loading them again.
          isolate: false,
          // Each takes milliseconds, a walk through a newsroom's work seconds; cores that are busy with something else may keep one waiting.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: frozen,
        },
      },
      { test: { name: "publication", include: ["src/tests/publication/**/*.test.ts"], isolate: false, testTimeout: 60_000 } },
      { test: { name: "commands", include: ["src/**/*.command.test.ts"], ...patient } },
      { test: { name: "fuzz", include: ["src/tests/fuzz/**/*.test.ts"], env: frozen, ...patient } },
      { test: { name: "site", include: ["src/**/*.site.test.ts"], ...onBuiltSite, ...patient } },
      { test: { name: "browser", include: ["src/**/*.browser.test.ts"], ...onBuiltSite } },
      // Three browsers, of which two are Debian's: a command of its own, `npm run test:engines`.
      { test: { name: "engines", include: ["src/**/*.engine.test.ts"], ...onBuiltSite, ...patient } },
      { test: { name: "matrix", include: ["src/**/*.matrix.test.ts"], ...onBuiltSite } },
    ],
  },
});

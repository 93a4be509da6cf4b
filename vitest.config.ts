import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Two files at once, also on two cores: a browser's tests wait about as much as they work.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts"],
          exclude: ["src/**/*.browser.test.ts", "src/**/*.site.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["src/**/*.site.test.ts", "src/**/*.browser.test.ts"],
          globalSetup: "src/tests/site/site-setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for comes in a moment; on a machine at its limit, later.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});

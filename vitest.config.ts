import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts"], exclude: ["src/**/*.browser.test.ts", "src/**/*.site.test.ts"] } },
      {
        test: {
          name: "site",
          include: ["src/**/*.site.test.ts", "src/**/*.browser.test.ts"],
          globalSetup: "src/testing/site-setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

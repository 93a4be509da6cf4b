/** What Vitest says of its own run in the environment, where Vite, and so Astro, would take it for the project's. */
const ofVitest = ["VITEST", "VITEST_MODE", "TEST", "NODE_ENV", "MODE", "DEV", "PROD", "SSR", "BASE_URL"] as const;

/** The environment for a command that a test starts: as it would be without the test, and `more`. */
export const childEnvironment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  ...Object.fromEntries(ofVitest.map((name) => [name, undefined])),
  ...more,
});

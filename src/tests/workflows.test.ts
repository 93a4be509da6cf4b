import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import scripts from "../../package.json" with { type: "json" };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync(".github/workflows/*");
// The tests below look at every part they use; what GitHub itself makes of the file is GitHub's to say.
const workflows = files.map((file) => [file, readFileSync(file, "utf8"), parse(readFileSync(file, "utf8")) as Workflow] as const);
const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs);
const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(([, { steps }]) => steps);

test("there is one that checks and one that publishes", () => {
  expect(files.map((file) => file.split("/").at(-1))).toEqual(["check.yml", "publish.yml"]);
});

describe.each(workflows)("%s", (_file, text, workflow) => {
  test("uses official actions only, each pinned to a commit and named by its version", () => {
    const used = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(used.length).toBe(stepsOf(workflow).filter(({ uses }) => uses).length);
    for (const line of used) expect(line.trim()).toMatch(/^(- )?uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read the project and nothing else, but for the one job that deploys", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const more = jobsOf(workflow).flatMap(([name, { permissions }]) => (permissions ? [[name, permissions]] : []));
    const publishes = [
      ["build", { contents: "read", actions: "read" }],
      ["deploy", { pages: "write", "id-token": "write" }],
    ];
    expect(more).toEqual(text.includes("deploy-pages") ? publishes : []);
  });

  test("leaves no credentials in the folder that it checks out", () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const step of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("lets no word of a stranger into a command, and no stranger near a secret", () => {
    for (const { run } of stepsOf(workflow)) expect(run ?? "").not.toContain("${{");
    expect(text).not.toMatch(/pull_request_target|secrets\.|workflow_run/);
  });

  test("ends in reasonable time, and runs only commands that the project has", () => {
    for (const [name, job] of jobsOf(workflow)) expect(job["timeout-minutes"], name).toBeLessThanOrEqual(30);
    const commands = stepsOf(workflow).flatMap(({ run }) =>
      [...(run ?? "").matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name),
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(Object.keys(scripts.scripts)).toContain(command);
  });
});

test("a push that was held up does not vouch for what it changed: main is compared with the last push that reached readers", () => {
  const publish = workflows.find(([file]) => file.endsWith("publish.yml"))?.[2];
  const comparison = publish && stepsOf(publish).find(({ run }) => run?.includes("changes"));
  expect(comparison?.run).toMatch(/gh run list --workflow publish\.yml --branch main --status success --limit 1 /);
});

test("what is published leaves out no folder that begins with a point", () => {
  const uploads = workflows.flatMap(([, , workflow]) => stepsOf(workflow).filter(({ uses }) => uses?.includes("/upload-pages-artifact@")));
  expect(uploads.map(({ with: options }) => options?.["include-hidden-files"])).toEqual([true]);
});

test("what compares with the published state fetches the history to do so", () => {
  for (const [, , workflow] of workflows)
    for (const [, { steps }] of jobsOf(workflow))
      if (steps.some(({ run }) => run?.includes("changes"))) expect(steps[0]?.with?.["fetch-depth"]).toBe(0);
});

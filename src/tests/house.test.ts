import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Import, importsOf } from "./imports.ts";

/** Imports point leftwards only. i18n knows nobody, so it may stand anywhere left of the charts. */
const order = [
  "csv",
  "datasets",
  "i18n",
  "model",
  "charts",
  "scenes",
  "figures",
  "pictures",
  "embeds",
  "desk",
  "components",
  "layouts",
  "pages",
  "publish",
];
const imports = importsOf();
const roomOf = (path: string): string => path.split("/")[1] ?? "";
const isOurs = (path: string): boolean => path.startsWith("src/");
const said = ({ from, to }: Import): string => `${from} → ${to}`;

test("imports run one way through the house", () => {
  const offenders = imports.filter(({ from, to }) => {
    const [here, there] = [order.indexOf(roomOf(from)), order.indexOf(roomOf(to))];
    return isOurs(to) && here >= 0 && there > here;
  });
  expect(offenders.map(said)).toEqual([]);
});

test("i18n knows no other room", () => {
  expect(imports.filter(({ from, to }) => roomOf(from) === "i18n" && isOurs(to) && roomOf(to) !== "i18n").map(said)).toEqual([]);
});

test("no two modules need each other", () => {
  const targets = Map.groupBy(
    imports.filter(({ to }) => isOurs(to)),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) for (const { to } of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

describe("what a reader downloads", () => {
  /** Modules and packages that values reach from src/browser. */
  const reached = (): Set<string> => {
    const seen = new Set<string>();
    const queue = globSync("src/browser/**/*.ts").filter((file) => !file.endsWith(".test.ts"));
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) queue.push(to);
    }
    return seen;
  };
  test("comes only from browser, charts, scenes and i18n", () => {
    expect([...reached()].filter((file) => isOurs(file) && !["browser", "charts", "scenes", "i18n"].includes(roomOf(file)))).toEqual([]);
  });
  test("holds no parser, no Plot, no DOM of the build", () => {
    expect([...reached()].filter((name) => !isOurs(name) && !name.startsWith("d3-"))).toEqual([]);
  });
});

describe("a chart reads nothing but what it is told", () => {
  test("no file, no clock, no page", () => {
    const forbidden = /node:|import\.meta|\bDate\.now\b|new Date\(\)|\bwindow\.|\bglobalThis\b|Math\.random/;
    const files = globSync("src/{model,charts,scenes}/*.ts").filter((file) => !file.endsWith(".test.ts"));
    expect(files.filter((file) => forbidden.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("templates are thin", () => {
  const templates = globSync("src/**/*.astro").map((file) => {
    const [, frontMatter = "", body = ""] = readFileSync(file, "utf8").split(/^---$/m);
    return {
      file,
      logic: frontMatter.split("\n").filter((line) => line.trim() !== "" && !/^import |^interface |^\}$/.test(line)).length,
      body,
    };
  });
  test("logic lives in .ts", () => {
    expect(templates.filter(({ logic }) => logic > 16).map(({ file, logic }) => `${file}: ${logic} lines of logic`)).toEqual([]);
  });
  test("no inline style, which a strict CSP would block", () => {
    expect(templates.filter(({ body }) => /\sstyle=|define:vars/.test(body)).map(({ file }) => file)).toEqual([]);
  });
});

test("scripts are commands: short, and without logic of their own", () => {
  const long = globSync("scripts/*.ts").filter((file) => readFileSync(file, "utf8").split("\n").length > 60);
  expect(long).toEqual([]);
});

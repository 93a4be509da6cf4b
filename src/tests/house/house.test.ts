import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Import, importsOf } from "./imports.ts";

const imports = importsOf();
const isOurs = (path: string): boolean => path.startsWith("src/");
const said = ({ from, to }: Import): string => `${from} → ${to}`;
const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
/** Lines that lead from one place to another. */
const between = (from: (path: string) => boolean, to: (path: string) => boolean): string[] =>
  imports.filter((line) => from(line.from) && to(line.to)).map(said);

test("the kit knows no report: it imports nothing of one", () => {
  expect(between(isIn("src/kit"), isIn("src/report"))).toEqual([]);
});

test("no figure's folder imports another's: what several share has a room of its own", () => {
  const folderOf = (path: string): string | undefined => /^src\/report\/figures\/([^/]+)\//.exec(path)?.[1];
  const crossing = imports.filter(({ from, to }) => folderOf(from) && folderOf(to) && folderOf(from) !== folderOf(to));
  expect(crossing.map(said)).toEqual([]);
});

/** Rooms of the kit; each imports only rooms before it. What stands beside them, kit/report.ts, ties them together by types. */
const order = [
  "csv",
  "table",
  "i18n",
  "scrolly",
  "drawing",
  "figure",
  "story",
  "fonts",
  "images",
  "embed",
  "open-data",
  "metadata",
  "review",
  "publish",
];
const kitRoom = (path: string): number => order.indexOf(/^src\/kit\/([^/]+)\//.exec(path)?.[1] ?? "");

test("imports run one way through the kit", () => {
  const offenders = imports.filter(({ from, to }) => kitRoom(from) >= 0 && kitRoom(to) > kitRoom(from));
  expect(offenders.map(said)).toEqual([]);
});

test("neither house knows templates, pages or tests", () => {
  const outer = ["components", "layouts", "pages", "tests", "bench"].map((name) => isIn(`src/${name}`));
  const inHouse = (path: string): boolean => isIn("src/kit")(path) || isIn("src/report")(path);
  expect(between(inHouse, (path) => outer.some((room) => room(path)))).toEqual([]);
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
  const entries = globSync("src/kit/{scrolly,embed/browser,embed/host}/**/*.ts");
  /** Modules and packages that values reach from there. */
  const reached = (): Set<string> => {
    const seen = new Set<string>();
    const queue = entries.filter((file) => !file.endsWith(".test.ts"));
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) queue.push(to);
    }
    return seen;
  };
  test("comes only from rooms made for browsers, and from i18n", () => {
    const rooms = /^src\/(kit\/(scrolly|embed\/(browser|host)|i18n))\//;
    expect([...reached()].filter((file) => isOurs(file) && !rooms.test(file))).toEqual([]);
  });
  test("holds nothing of Node, no parser, no Plot, no DOM of the build", () => {
    expect([...reached()].filter((name) => !isOurs(name) && !/^d3(-|$)/.test(name))).toEqual([]);
  });
});

describe("a chart reads nothing but what it is told", () => {
  test("no file, no clock, no page", () => {
    const forbidden = /node:|import\.meta|\bDate\.now\b|new Date\(\)|\bwindow\.|\bglobalThis\b|Math\.random/;
    const files = globSync(["src/kit/drawing/*.ts", "src/report/{figures,projects,promises,indicators}/**/*.ts"]).filter(
      (file) => !file.endsWith(".test.ts"),
    );
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

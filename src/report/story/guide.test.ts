import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtIns } from "../../kit/story/references/built-in.ts";
import { readNames } from "../../kit/story/references/names-file.ts";
import { type References, referencesOf } from "../../kit/story/references/references.ts";
import { readStoryFile } from "../../kit/story/references/story-file.ts";
import { report } from "../report.ts";

const guide = readFileSync("docs/sentences.md", "utf8");
const [vietnamese = "", english = ""] = guide.split("\n## English\n");
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``).exec(vietnamese)?.[1] ?? "";

const names = readNames("names.txt", block("names"));
const references: References = referencesOf(report, names.definitions);
/** Words in braces that stand for any, as "{table(key).column}" does. */
const isExample = (text: string): boolean => !/^(bảng|table)\(|^$/.test(text);

test("every figure of the guide could be printed", () => {
  const examples = [...guide.matchAll(/(?<!\\)\{([^{}`]+)\}/g)].map(([, text = ""]) => text).filter(isExample);
  expect(examples.length).toBeGreaterThan(12);
  for (const text of examples) expect(() => references.understand(text).figure(), text).not.toThrow();
});

test("every claim of the guide could be rested on, and every name is a definition", () => {
  const { holds, problems } = readStoryFile("vi/a/b", "b.md", `---\n${block("holds")}---\n`);
  expect([holds.length > 4, problems, names.problems]).toEqual([true, [], []]);
  for (const { text } of holds) expect(() => references.understand(text).claim(), text).not.toThrow();
  for (const one of names.definitions) expect(() => references.define(one), one.name).not.toThrow();
});

test("both languages of the guide name every form, and the English one every function", () => {
  for (const form of ["billions", "bare", "short", "late", "exact", "about"])
    expect([vietnamese, english].filter((text) => !text.includes(`:${form}`))).toEqual([]);
  const functions = [...Object.keys(builtIns), ...Object.keys(report.functions)].filter((name) => name !== "tables");
  expect(functions.filter((name) => !english.includes(name))).toEqual([]);
});

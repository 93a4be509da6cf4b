import { type Document, isMap, isScalar, type LineCounter, type Node } from "yaml";
import { nearestOf } from "../../csv/nearest.ts";
import type { Problem } from "../../csv/problem.ts";
import { firstOfEachLine, yamlWords } from "../../figure/yaml-words.ts";
import { storyFaults } from "./story-faults.ts";

/** What a file may say before its words, and what kind of value each takes. */
const fields = {
  kicker: "text",
  title: "text",
  figure: "text",
  scene: "text",
  continues: "truth",
  dark: "truth",
  appendix: "method",
  holds: "list",
} as const;
type Field = keyof typeof fields;

const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** Whether a value is of its field's kind; a list is looked at where its claims are read. */
function fits(name: Field, node: unknown): boolean {
  const kind = fields[name];
  if (kind === "list") return true;
  if (!isScalar(node)) return false;
  if (kind === "truth") return typeof node.value === "boolean";
  return kind === "method" ? node.value === "method" : node.value !== null;
}

/** Why what stands between the two --- of a file cannot be taken for what it says. */
export function frontMatterProblems(file: string, text: string, yaml: Document, lines: LineCounter): Problem[] {
  // The front matter begins in the file's second line.
  const at = (offset: number) => {
    const { line } = lines.linePos(offset);
    return { file, line: line + 1, col: 1, value: text.split("\n")[line - 1] ?? "" };
  };
  if (yaml.errors.length > 0)
    return firstOfEachLine(yaml.errors.map((error) => ({ ...storyFaults.frontMatter(yamlWords(error)), ...at(error.pos[0]) })));
  if (!isMap(yaml.contents)) return [];
  return yaml.contents.items.flatMap(({ key, value }): Problem[] => {
    const name = String(isScalar(key) ? key.value : key);
    const place = at((key as Node).range?.[0] ?? 0);
    if (!isField(name)) return [{ ...storyFaults.unknownField(Object.keys(fields), nearestOf(Object.keys(fields))(name)), ...place }];
    return fits(name, value) ? [] : [{ ...storyFaults.badField(fields[name]), ...place }];
  });
}

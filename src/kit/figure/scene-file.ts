import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { conflictMarks } from "../csv/conflict-marks.ts";
import { nearestOf } from "../csv/nearest.ts";
import type { Fault, Place, Problem } from "../csv/problem.ts";
import { sceneFaults } from "./scene-faults.ts";
import type { Parameter, Parameters, ValuesOf } from "./scene-parameters.ts";
import { firstOfEachLine, yamlWords } from "./yaml-words.ts";

/** A value that was read, and where it stands: what is checked once the data is read. */
export interface ReadValue {
  readonly parameter: Parameter<unknown>;
  readonly text: string;
  readonly value: unknown;
  readonly place: Place;
}

/** What the file says of one figure. With a problem, settings and scenes are incomplete. */
export interface FigureScenes<Settings, Scene> {
  readonly settings: Settings;
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly values: readonly ReadValue[];
  readonly problems: readonly Problem[];
}

/** Reads one figure's part of the file: every problem is kept, none is thrown. */
class Reader {
  readonly problems: Problem[] = [];
  readonly values: ReadValue[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  place(node: Node | null | undefined): Place {
    const start = node?.range?.[0];
    if (start === undefined) return { file: this.#file };
    const { line, col } = this.#lines.linePos(start);
    return { file: this.#file, line, col };
  }

  blame(node: Node | null | undefined, fault: Fault, value?: string): void {
    this.problems.push({ ...fault, ...this.place(node), ...(value !== undefined && { value }) });
  }

  /** A scalar as it is written: 2024-11-15 and 2024 alike are text to a column. */
  scalar(node: unknown, parameter: Parameter<unknown>, at: Node): unknown {
    if (!isScalar(node)) return void this.blame(at, sceneFaults.shape("one"));
    const text = node.source ?? String(node.value ?? "");
    const parsed = parameter.column.parse(text);
    if ("fault" in parsed) return void this.blame(node, parsed.fault, text);
    if (parsed.warning) this.blame(node, parsed.warning, text);
    this.values.push({ parameter, text, value: parsed.value, place: this.place(node) });
    return parsed.value;
  }

  list(node: unknown, parameter: Parameter<unknown>, at: Node): unknown[] {
    if (!isSeq(node)) {
      this.blame(at, sceneFaults.shape("list"));
      return [];
    }
    const { length } = parameter;
    if (length !== undefined && node.items.length !== length) this.blame(node, sceneFaults.length(length, node.items.length));
    return node.items.map((item) => this.scalar(item, parameter, node));
  }

  byId(node: unknown, parameter: Parameter<unknown>, at: Node): Record<string, unknown[]> {
    if (!isMap(node)) {
      this.blame(at, sceneFaults.shape("by-id"));
      return {};
    }
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const id = String(isScalar(key) ? key.value : key);
        const entry = { kind: "one", column: parameter.column, idsOf: parameter.idsOf ?? "" } as const;
        this.values.push({ parameter: entry, text: id, value: id, place: this.place(key as Node) });
        return [id, this.list(value, parameter, key as Node)];
      }),
    );
  }

  /** A map's values by its parameters; what lacks and what is too much is named. */
  parameters(map: YAMLMap, known: Parameters, others: readonly string[], at: Node): Record<string, unknown> {
    const names = Object.keys(known);
    for (const { key } of map.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (names.includes(name) || others.includes(name)) continue;
      this.blame(key as Node, sceneFaults.unknown(names, nearestOf(names)(name)), name);
    }
    return Object.fromEntries(Object.entries(known).map(([name, parameter]) => [name, this.parameter(map, name, parameter, at)]));
  }

  parameter(map: YAMLMap, name: string, parameter: Parameter<unknown>, at: Node): unknown {
    const node: unknown = map.get(name, true);
    if (parameter.kind === "list") return node === undefined ? [] : this.list(node, parameter, node as Node);
    if (parameter.kind === "by-id") return node === undefined ? {} : this.byId(node, parameter, node as Node);
    if (node !== undefined) return this.scalar(node, parameter, node as Node);
    if (parameter.column.required) this.blame(at, sceneFaults.missing(name));
    return null;
  }
}

/** Settings and scenes of a figure, by the parameters it knows. */
export interface SceneSchema<Settings extends Parameters, Scene extends Parameters> {
  readonly settings: Settings;
  readonly scene: Scene;
}

/** A scene file's text as YAML, for every figure to be read from. */
export interface ParsedSceneFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** Why the text is no scene file at all. */
  readonly problems: readonly Problem[];
}

/** What follows from two versions not merged is not told besides. */
function syntaxProblems(file: string, text: string, document: Document, lines: LineCounter): Problem[] {
  const marks = conflictMarks(file, text);
  if (marks.length > 0) return marks;
  return firstOfEachLine(
    document.errors.map((error) => ({ ...sceneFaults.syntax(yamlWords(error)), file, ...lines.linePos(error.pos[0]) })),
  );
}

/** @param file path of the file, for messages */
export function parseSceneFile(text: string, file: string): ParsedSceneFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return { file, document, lines, problems: syntaxProblems(file, text, document, lines) };
}

/** One figure's settings and scenes from a scene file. */
export function readScenes<Settings extends Parameters, Scene extends Parameters>(
  { file, document, lines, problems }: ParsedSceneFile,
  figure: string,
  schema: SceneSchema<Settings, Scene>,
): FigureScenes<ValuesOf<Settings>, ValuesOf<Scene>> {
  const reader = new Reader(file, lines);
  const root = document.contents;
  const own: unknown = isMap(root) ? root.get(figure, true) : undefined;
  const none = { settings: {} as ValuesOf<Settings>, scenes: {}, values: [] };
  if (problems.length > 0) return { ...none, problems };
  if (!isMap(own)) {
    reader.blame(own === undefined ? undefined : (own as Node), own === undefined ? sceneFaults.absent(figure) : sceneFaults.shape("map"));
    return { ...none, problems: reader.problems };
  }
  const settings = reader.parameters(own, schema.settings, ["scenes"], own);
  const scenes: unknown = own.get("scenes", true);
  const entries = isMap(scenes) ? scenes.items : [];
  if (!isMap(scenes)) reader.blame(own, sceneFaults.missing("scenes"));
  const read = entries.map(({ key, value }) => {
    const name = String(isScalar(key) ? key.value : key);
    if (isMap(value)) return [name, reader.parameters(value, schema.scene, [], key as Node)] as const;
    reader.blame(key as Node, sceneFaults.shape("map"), name);
    return [name, {}] as const;
  });
  // Every parameter has been read by its own column: the casts state what the loops have done.
  return {
    settings: settings as ValuesOf<Settings>,
    scenes: Object.fromEntries(read) as Record<string, ValuesOf<Scene>>,
    values: reader.values,
    problems: reader.problems,
  };
}

import { readFileSync, statSync } from "node:fs";
import { didYouMean, nearestOf } from "../csv/nearest.ts";
import type { Fault, Problem } from "../csv/problem.ts";
import { type AnyData, rowsOf } from "../table/data.ts";
import { isDateSpan } from "../table/date-span.ts";
import { type FigureScenes, type ParsedSceneFile, parseSceneFile, type ReadValue, readScenes, type SceneSchema } from "./scene-file.ts";
import type { Among, Parameters, ValuesOf } from "./scene-parameters.ts";

/** Where a figure's settings and scenes come from. Asked anew each time, for editors save the file while pages are served. */
export interface SceneSource<Settings, Scene> {
  readonly read: () => FigureScenes<Settings, Scene>;
}

/** Scenes that name no row, no day and no year may stand in code. */
export type Scenes<Settings, Scene> = Readonly<Record<string, Scene>> | SceneSource<Settings, Scene>;

const isSource = <Settings, Scene>(scenes: Scenes<Settings, Scene>): scenes is SceneSource<Settings, Scene> =>
  typeof scenes["read"] === "function";

/** The scenes of a figure, wherever they stand. A figure whose scenes stand in code has no settings. */
export const scenesOf = <Settings, Scene>(scenes: Scenes<Settings, Scene>): SceneSource<Settings, Scene> =>
  isSource(scenes) ? scenes : { read: () => ({ settings: {} as Settings, scenes, values: [], problems: [] }) };

/** Scenes in the form that a chart wants, made of what the file says. */
export const shapedScenes = <Settings, Told, Scene>(
  source: SceneSource<Settings, Told>,
  shape: (told: Told) => Scene,
): SceneSource<Settings, Scene> => ({
  read: () => {
    const { scenes, ...rest } = source.read();
    return { ...rest, scenes: Object.fromEntries(Object.entries(scenes).map(([name, told]) => [name, shape(told)])) };
  },
});

/** The file beside the story in which scenes name rows, days and years. */
export interface SceneFile {
  /** One figure's part of it, by the parameters that the figure knows. */
  readonly of: <Settings extends Parameters, Scene extends Parameters>(
    figure: string,
    schema: SceneSchema<Settings, Scene>,
  ) => SceneSource<ValuesOf<Settings>, ValuesOf<Scene>>;
}

/** A scene file on disk, read again once it was saved. Without it, every figure says that it is missing there. */
export function sceneFileAt(path: string): SceneFile {
  let kept: { readonly saved: number; readonly parsed: ParsedSceneFile } | undefined;
  // One parse serves every figure: it costs far more than reading a figure's part of it.
  const parsedFile = (): ParsedSceneFile => {
    const saved = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (kept?.saved !== saved) kept = { saved, parsed: parseSceneFile(saved === 0 ? "" : readFileSync(path, "utf8"), path) };
    return kept.parsed;
  };
  return {
    of: (figure, schema) => {
      let last:
        | { readonly parsed: ParsedSceneFile; readonly read: ReturnType<typeof readScenes<typeof schema.settings, typeof schema.scene>> }
        | undefined;
      return {
        read: () => {
          const parsed = parsedFile();
          if (last?.parsed !== parsed) last = { parsed, read: readScenes(parsed, figure, schema) };
          return last.read;
        },
      };
    },
  };
}

const notThere = ({ table, column }: Among, near: string | undefined): Fault => ({
  code: "scene-names-no-row",
  rule: {
    vi: `không có trong cột ${column} của data/${table}.csv.`,
    en: `is not in the column ${column} of data/${table}.csv.`,
  },
  cure: didYouMean(near, {
    vi: `Viết một giá trị có trong cột ấy, hoặc thêm dòng vào data/${table}.csv trước.`,
    en: `Write a value of that column, or first add the row to data/${table}.csv.`,
  }),
});

const cellText = (value: unknown, { byYear }: Among): string => {
  const text = isDateSpan(value) ? value.iso : String(value);
  return byYear ? text.slice(0, 4) : text;
};
/** What a value must be among: the cells of a column, or the ids of the table it refers to. Values beside an id are free. */
const amongOf = ({ parameter: { kind, among, column, idsOf } }: ReadValue): Among | undefined => {
  const ids = kind === "by-id" ? undefined : (idsOf ?? column.refersTo);
  return among ?? (ids === undefined ? undefined : { table: ids, column: "id" });
};

/** What the scenes name and the data does not have. */
export function* absentInData(values: readonly ReadValue[], data: AnyData): Generator<Problem> {
  for (const read of values) {
    const among = amongOf(read);
    if (among === undefined || read.value === null) continue;
    const known = new Set(rowsOf(data, among.table).map((row) => cellText(row[among.column], among)));
    const value = cellText(read.value, among);
    if (!known.has(value))
      yield { ...notThere(among, among.column === "id" ? nearestOf(known)(value) : undefined), ...read.place, value: read.text };
  }
}

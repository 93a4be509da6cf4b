import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { sha256 } from "../open-data/table-files.ts";

/** Where versions are kept in the project: whatever lies here, a build copies as it is. */
export const versionsFolder = "public/v";

/** The list of a version's files with their checksums, as `sha256sum -c` reads it. */
export const sumsFile = "SHA256SUMS";
export const figuresFile = "figures.json";
/** Below it lie the tables with what describes them, as in the archive of their day. */
export const tablesFolder = "data";

/** A figure as it was published: what it said, in files of its version. */
export interface FrozenFigure {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly takeaway: string;
  readonly alt: string;
  readonly picture: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly table: string;
}

/** The tables and figures of one day, kept for good. */
export interface Version {
  /** ISO day of its edition. */
  readonly day: string;
  readonly figures: readonly FrozenFigure[];
  /** Checksum of each file, by its path in the version. */
  readonly sums: ReadonlyMap<string, string>;
  /** Bytes of all its files. */
  readonly size: number;
}

/** Checksums by path, as they stand in a version; empty where it has none. */
function sumsIn(folder: string): Map<string, string> {
  const file = join(folder, sumsFile);
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)] as const));
}

const daysIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
        .toSorted()
        .toReversed()
    : [];

/** Every version that a project keeps, the newest first. */
export const versionsIn = (folder = versionsFolder): Version[] =>
  daysIn(folder).map((day) => {
    const sums = sumsIn(join(folder, day));
    return {
      day,
      sums,
      figures: JSON.parse(readFileSync(join(folder, day, figuresFile), "utf8")) as FrozenFigure[],
      size: [...sums.keys()].reduce((sum, file) => sum + statSync(join(folder, day, file)).size, 0),
    };
  });

const faults = {
  changed: (file: string): Text => ({
    vi: `${file}: bản lưu không được sửa. Khôi phục tệp này từ git.`,
    en: `${file}: a frozen copy is never changed. Restore the file from git.`,
  }),
  missing: (file: string): Text => ({
    vi: `${file}: bản lưu thiếu tệp này. Khôi phục từ git.`,
    en: `${file}: a frozen copy lacks this file. Restore it from git.`,
  }),
  stray: (file: string): Text => ({
    vi: `${file}: tệp này không thuộc bản lưu. Xóa nó đi.`,
    en: `${file}: this file is not of the frozen copy. Delete it.`,
  }),
};

/** What is no longer as it was frozen. */
export const versionFaults = (folder = versionsFolder): Text[] =>
  daysIn(folder).flatMap((day) => {
    const version = join(folder, day);
    const sums = sumsIn(version);
    const files = globSync("**/*", { cwd: version })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => statSync(join(version, file)).isFile());
    return [
      ...[...sums.keys(), figuresFile].filter((file) => !files.includes(file)).map((file) => faults.missing(join(version, file))),
      ...files.filter((file) => file !== sumsFile && !sums.has(file)).map((file) => faults.stray(join(version, file))),
      ...files
        .filter((file) => sums.has(file) && sha256(readFileSync(join(version, file))) !== sums.get(file))
        .map((file) => faults.changed(join(version, file))),
    ];
  });

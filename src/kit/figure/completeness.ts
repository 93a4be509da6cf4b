import { existsSync, globSync } from "node:fs";
import { basename, dirname } from "node:path";
import { nearest } from "../csv/nearest.ts";
import type { Fault, Problem } from "../csv/problem.ts";
import { langs } from "../i18n/languages.ts";
import { completenessProblems as faults, type Part } from "./completeness-problems.ts";
import type { Figure } from "./figure.ts";

/** Of a figure, what tells whether it is whole. */
export type Outlined = Pick<
  Figure,
  "id" | "folder" | "freeStanding" | "scenes" | "sceneProblems" | "still" | "retired" | "whole" | "withoutHeading"
>;

/** The same of a report. */
export interface OutlinedReport {
  readonly folder: string;
  readonly figures: readonly Outlined[];
  readonly card: { readonly figure: string; readonly scene: string };
}

/** A name as a file gives it, and its 1-based line where one is known. */
interface Named {
  readonly text: string;
  readonly line?: number;
}

/** Which figure and scene a step of the story shows. */
export interface StepShows {
  /** Path from the project's root. */
  readonly file: string;
  readonly figure: Named | undefined;
  readonly scene: Named | undefined;
}

const at = (file: string, { line }: Named): Pick<Problem, "file" | "line"> => ({ file, ...(line !== undefined && { line }) });

const parts = ["figure.ts", "chart.ts", "scenes.ts", "table.ts", "style.css"] as const satisfies readonly Part[];

/** Folders that hold figures: those in which a figure was begun, and those that the report's figures say they have. */
const foldersOf = (report: string, figures: readonly Outlined[]): string[] => {
  const begun = globSync(`${report}/figures/*/*.{ts,css}`).map((file) => basename(dirname(file)));
  return [...new Set([...begun, ...figures.map(({ folder }) => folder)])].map((name) => `${report}/figures/${name}`);
};

/** What the folders of a report's figures lack. Nothing need be imported to see it. */
export function missingFiles(report: string, figures: readonly Outlined[] = []): Problem[] {
  const missing = (file: string, fault: Fault): Problem[] => (existsSync(file) ? [] : [{ ...fault, file }]);
  return foldersOf(report, figures).flatMap((folder) => [
    ...parts.flatMap((part) => missing(`${folder}/${part}`, faults.part(part))),
    ...langs.flatMap((lang) => missing(`${folder}/words.${lang}.ts`, faults.words(lang))),
  ]);
}

/** Folders whose figure is in no list. */
function unlisted({ folder, figures }: OutlinedReport): Problem[] {
  const own = new Set(figures.map((figure) => `${folder}/figures/${figure.folder}`));
  const others = foldersOf(folder, figures).filter((path) => !own.has(path));
  return others.map((file) => ({ ...faults.unregistered(`${folder}/figures/figures.ts`), file }));
}

/** A still that is no scene, headings that lack. */
function definitionProblems(folder: string, { still, scenes, sceneProblems, withoutHeading }: Outlined): Problem[] {
  const unknown =
    scenes.includes(still) || sceneProblems().length > 0
      ? []
      : [{ ...faults.still(scenes, nearest(still, scenes)), file: `${folder}/figure.ts`, value: still }];
  const headings = langs.flatMap((lang) =>
    withoutHeading(lang).map((column) => ({ ...faults.heading(column), file: `${folder}/words.${lang}.ts` })),
  );
  return [...unknown, ...headings];
}

/** A language whose story never shows the figure, or steps that do although it stands outside the story. */
function storyProblems(
  report: string,
  { id, folder, scenes, still, retired, whole, freeStanding }: Outlined,
  steps: readonly StepShows[],
): Problem[] {
  const showing = steps.filter(({ figure }) => figure?.text === id);
  const definition = `${report}/figures/${folder}/figure.ts`;
  if (freeStanding)
    return showing.map(({ file, figure = { text: id } }) => ({ ...faults.toldThough(id, definition), ...at(file, figure) }));
  const scene = scenes.includes(still) ? still : (scenes[0] ?? still);
  const inStory = (lang: string): string => `${report}/story/${lang}/<chapter>/<step>.md`;
  if (showing.length === 0) return [{ ...faults.retired(id, scene), file: inStory(langs[0]) }];
  // A figure that the story shows once stands there in one scene; its others are for elsewhere.
  const told = scenes.filter((name) => showing.some((step) => step.scene?.text === name));
  const isTold = (name: string): boolean => told.includes(name) || retired.includes(name) || name === whole;
  const untold = told.length > 1 ? scenes.filter((name) => !isTold(name)) : [];
  return [
    ...langs
      .filter((lang) => !showing.some(({ file }) => file.startsWith(`${report}/story/${lang}/`)))
      .map((lang) => ({ ...faults.untold(id, scene), file: inStory(lang) })),
    ...(untold.length > 0 ? [{ ...faults.sceneUntold(id, untold), file: inStory(langs[0]) }] : []),
  ];
}

/** A step that shows what there is not; so may the report's card. */
function stepProblems({ file, figure, scene }: StepShows, figures: readonly Outlined[]): Problem[] {
  if (figure === undefined) return [];
  const ids = figures.map(({ id }) => id);
  const shown = figures.find(({ id }) => id === figure.text);
  if (shown === undefined) return [{ ...faults.figure(ids, nearest(figure.text, ids)), ...at(file, figure), value: figure.text }];
  const { id, scenes, sceneProblems } = shown;
  if (scene === undefined) return [{ ...faults.sceneMissing(id, scenes), ...at(file, figure) }];
  if (scenes.includes(scene.text) || sceneProblems().length > 0) return [];
  return [{ ...faults.scene(id, scenes, nearest(scene.text, scenes)), ...at(file, scene), value: scene.text }];
}

/** Everything that keeps a report's figures from being published as they are: files, headings, scenes and steps that lack or do not fit. */
export function figureProblems(report: OutlinedReport, steps: readonly StepShows[]): Problem[] {
  const { folder, figures, card: shown } = report;
  const card = { file: `${folder}/report.ts`, figure: { text: shown.figure }, scene: { text: shown.scene } };
  return [
    ...missingFiles(folder, figures),
    ...unlisted(report),
    ...figures.flatMap((figure) => [
      ...definitionProblems(`${folder}/figures/${figure.folder}`, figure),
      ...storyProblems(folder, figure, steps),
    ]),
    ...[...steps, card].flatMap((step) => stepProblems(step, figures)),
  ];
}

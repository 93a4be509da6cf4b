import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import type { Problem } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import { langs } from "../i18n/languages.ts";
import { figureProblems, missingFiles, type Outlined, type StepShows } from "./completeness.ts";

const parts = ["figure.ts", "chart.ts", "scenes.ts", "table.ts", "words.vi.ts", "words.en.ts", "style.css"];

/** A figure of an invented report: whole, but for what a test takes from it. */
const rents = (changes: Partial<Outlined> = {}): Outlined => ({
  id: "rents",
  folder: "rents",
  freeStanding: false,
  scenes: ["all", "rising"],
  still: "all",
  retired: [],
  whole: undefined,
  sceneProblems: () => [],
  withoutHeading: () => [],
  ...changes,
});

/** The folder of a report with one figure's files, as if it were the project's root. */
function reportFolder(files: readonly string[] = parts): string {
  const folder = temporaryFolder();
  writeFiles(folder, Object.fromEntries(files.map((file) => [`figures/rents/${file}`, ""])));
  return folder;
}

const card = { figure: "rents", scene: "all" };
const shows = (folder: string, lang: string, figure: string, scene?: string): StepShows => ({
  file: `${folder}/story/${lang}/1-homes/10-rents.md`,
  figure: { text: figure, line: 2 },
  scene: scene === undefined ? undefined : { text: scene, line: 3 },
});
const told = (folder: string): StepShows[] => langs.map((lang) => shows(folder, lang, "rents", "rising"));
/** What is said, by file within the report and code. */
const said = (folder: string, problems: readonly Problem[]) =>
  problems.map(({ file, code, line }) => [file.replace(`${folder}/`, ""), code, ...(line === undefined ? [] : [line])].join(" "));
const saidOf = (folder: string, figure = rents(), steps = told(folder)) =>
  said(folder, figureProblems({ folder, figures: [figure], card }, steps));

test("of a whole figure that the story shows in every language there is nothing to say", () => {
  expect(saidOf(reportFolder())).toEqual([]);
});

test("every file that a figure's folder lacks is named, all at once", () => {
  expect(saidOf(reportFolder([]))).toEqual([
    "figures/rents/figure.ts figure-file-missing",
    "figures/rents/chart.ts figure-file-missing",
    "figures/rents/scenes.ts figure-file-missing",
    "figures/rents/table.ts figure-file-missing",
    "figures/rents/style.css figure-file-missing",
    "figures/rents/words.vi.ts figure-words-missing",
    "figures/rents/words.en.ts figure-words-missing",
  ]);
});

test("what lacks is found without importing anything, in folders in which a figure was begun", () => {
  const folder = reportFolder(parts.filter((part) => part !== "words.en.ts"));
  writeFiles(folder, { "figures/wages/snapshots/340.svg": "" });
  expect(said(folder, missingFiles(folder))).toEqual(["figures/rents/words.en.ts figure-words-missing"]);
});

test("a folder whose figure is in no list is named, and so is the list", () => {
  const folder = reportFolder();
  writeFiles(folder, Object.fromEntries(parts.map((part) => [`figures/wages/${part}`, ""])));
  const problems = figureProblems({ folder, figures: [rents()], card }, told(folder));
  expect(said(folder, problems)).toEqual(["figures/wages figure-not-listed"]);
  expect(problems[0]?.cure.en).toContain(join(folder, "figures/figures.ts"));
});

test("figures that share a folder share its files", () => {
  const folder = reportFolder();
  const figures = [rents(), rents({ id: "rents-north" })];
  const steps = langs.flatMap((lang) => figures.map(({ id }) => shows(folder, lang, id, "all")));
  expect(figureProblems({ folder, figures, card }, steps)).toEqual([]);
});

test("a still that is no scene, and a column without a heading in one language", () => {
  expect(saidOf(reportFolder(), rents({ still: "al", withoutHeading: (lang) => (lang === "en" ? ["sum"] : []) }))).toEqual([
    "figures/rents/figure.ts figure-still-unknown",
    "figures/rents/words.en.ts figure-heading-missing",
  ]);
});

test("where scenes cannot be read, which is said elsewhere, none is called unknown", () => {
  const problem: Problem = { code: "any", file: "scenes.yaml", rule: { vi: "", en: "" }, cure: { vi: "", en: "" } };
  expect(saidOf(reportFolder(), rents({ scenes: [], sceneProblems: () => [problem] }))).toEqual([]);
});

describe("a figure's place in the story", () => {
  test("is wanted in every language", () => {
    const folder = reportFolder();
    expect(saidOf(folder, rents(), [shows(folder, "vi", "rents", "all")])).toEqual(["story/en/<chapter>/<step>.md figure-without-step"]);
  });
  test("may be given up: an editor is told, and nothing stops", () => {
    expect(saidOf(reportFolder(), rents(), [])).toEqual(["story/vi/<chapter>/<step>.md figure-retired"]);
  });
  test("is told scene by scene, or once", () => {
    const folder = reportFolder();
    const figure = rents({ scenes: ["all", "early", "late"] });
    const steps = (...scenes: string[]) =>
      scenes.flatMap((scene) => [shows(folder, "vi", "rents", scene), shows(folder, "en", "rents", scene)]);
    expect(saidOf(folder, figure, steps("all"))).toEqual([]);
    expect(saidOf(folder, figure, steps("all", "late"))).toEqual(["story/vi/<chapter>/<step>.md scene-without-step"]);
    expect(saidOf(folder, rents({ scenes: ["all", "early", "late"], retired: ["early"] }), steps("all", "late"))).toEqual([]);
  });
  test("is not wanted of one that is declared free-standing, and then must not be there", () => {
    const folder = reportFolder();
    expect(saidOf(folder, rents({ freeStanding: true }), [])).toEqual([]);
    expect(saidOf(folder, rents({ freeStanding: true }), [shows(folder, "vi", "rents", "all")])).toEqual([
      "story/vi/1-homes/10-rents.md figure-not-free-standing 2",
    ]);
  });
});

describe("a step", () => {
  test("shows a figure and a scene that there are, and a card too", () => {
    const folder = reportFolder();
    const steps = [
      ...told(folder),
      shows(folder, "vi", "rent", "all"),
      shows(folder, "vi", "rents", "risen"),
      shows(folder, "vi", "rents"),
    ];
    const problems = figureProblems({ folder, figures: [rents()], card: { figure: "rents", scene: "none" } }, steps);
    expect(said(folder, problems)).toEqual([
      "story/vi/1-homes/10-rents.md step-figure-unknown 2",
      "story/vi/1-homes/10-rents.md step-scene-unknown 3",
      "story/vi/1-homes/10-rents.md step-scene-missing 2",
      "report.ts step-scene-unknown",
    ]);
  });
  test("that does not is told what may have been meant, in the reader's language and without a stack", () => {
    const folder = reportFolder();
    const problems = figureProblems({ folder, figures: [rents()], card }, [...told(folder), shows(folder, "vi", "rents", "risng")]);
    const where = `${folder}/story/vi/1-homes/10-rents.md:3: "risng"`;
    expect(problemReport(problems, "en")).toBe(
      `${where} is no scene of the figure rents; its scenes: all, rising.\n  Did you mean "rising"?\n1 error, 0 warnings.`,
    );
    expect(problemReport(problems, "vi")).toBe(
      `${where} không phải một cảnh của hình rents; các cảnh: all, rising.\n  Có phải bạn muốn viết "rising"?\n1 lỗi, 0 cảnh báo.`,
    );
  });
});

import { unmerged } from "../../csv/conflict-marks.ts";
import type { Problem } from "../../csv/problem.ts";
import type { AnyData } from "../../table/data.ts";
import { chapterHeadProblems } from "./chapter-heads.ts";
import { figureOrderProblems } from "./figure-order.ts";
import { type Named, type References, referencesOf } from "./references.ts";
import { sayingIn } from "./say.ts";
import { isSlip, slip } from "./slip.ts";
import { sameInEveryLanguage } from "./same-in-every-language.ts";
import { storyFaults } from "./story-faults.ts";
import { langOf, type StoryFile } from "./story-file.ts";
import type { StorySource } from "./story-source.ts";
import { truthOf } from "./values.ts";
import { vouchFor } from "./words-vouched.ts";
import { placeIn, type Written } from "./written.ts";

/** A problem in a names file is told there, not at each sentence that uses the name. */
const isToldElsewhere = (code: string): boolean => code === "bad-name";

/** A problem, and the file that needs what is wrong, where that stands in the names file. */
interface Found {
  readonly problem: Problem;
  readonly neededBy?: string;
}

/** What a story is asked on: `isSound` where the data's rows do not contradict each other. */
interface Asked {
  readonly story: StorySource;
  readonly references: References;
  readonly data: AnyData | undefined;
  readonly isSound: boolean;
}

/** What a look at a reference finds wrong with it, in its place: its own, or that of the name it uses. */
function problemsWith(file: string, one: Written, { story: { names }, isSound }: Asked, look: () => void): Found[] {
  try {
    look();
    return [];
  } catch (error) {
    // A function of the report relies on what the checks of the data have found broken: they have told it.
    if (!isSlip(error) && !isSound) return [];
    if (!isSlip(error)) throw error;
    const { fault, at, within } = error;
    if (isToldElsewhere(fault.code)) return [];
    const definition = names.definitions.find(({ name }) => name === within);
    if (definition === undefined) return [{ problem: { ...fault, ...placeIn(file, one, at), value: one.text } }];
    return [
      {
        problem: { ...fault, ...placeIn(names.file, definition, at), value: `${definition.name} = ${definition.text}` },
        neededBy: `${file}:${one.line}`,
      },
    ];
  }
}

/** Each problem once: one in a definition with all that need it. */
function once(found: readonly Found[]): Problem[] {
  const placeOf = ({ file, line, col, code }: Problem): string => [file, line, col, code].join(":");
  const own = found.filter(({ neededBy }) => neededBy === undefined).map(({ problem }) => problem);
  const inNames = found.filter(({ neededBy }) => neededBy !== undefined);
  const grouped = [...Map.groupBy(inNames, ({ problem }) => placeOf(problem)).values()];
  return [
    ...own,
    ...grouped.flatMap((alike) => {
      const [first] = alike;
      const needing = [...new Set(alike.flatMap(({ neededBy }) => neededBy ?? []))];
      return first ? [{ ...first.problem, cure: storyFaults.neededBy(first.problem.cure, needing) }] : [];
    }),
  ];
}

/** Longer than this, a definition is read where it stands. */
const shortEnough = 80;

/** What a named claim says, or where that stands. */
function definitionOf(text: string, { names: { file, definitions } }: StorySource): string | undefined {
  const found = definitions.find(({ name }) => name === text);
  if (found === undefined) return undefined;
  const said = found.text.replaceAll(/\s+/g, " ");
  return said.length <= shortEnough ? said : `${file}:${found.line}`;
}

function claimProblems({ file, holds }: StoryFile, asked: Asked): Found[] {
  const { references, data, story } = asked;
  return holds.flatMap((one) =>
    problemsWith(file, one, asked, () => {
      const claim = references.understand(one.text).claim();
      const { holds: isTrue, compared, against } = data ? claim(data) : truthOf(true, []);
      if (isTrue) return;
      const definition = definitionOf(one.text, story);
      slip(storyFaults.claimFalls({ definition, compared, against }), 0);
    }),
  );
}

function figureProblems({ id, file, references: figures }: StoryFile, asked: Asked): Found[] {
  const { references, data } = asked;
  const lang = langOf(id);
  const say = data && sayingIn(references, data, lang);
  return figures.flatMap((one) =>
    problemsWith(file, one, asked, () => {
      say?.(one.text);
      const figure = references.understand(one.text).figure();
      if (data && one.words !== undefined) vouchFor(one.words, figure(data).value, lang);
    }),
  );
}

const isUnmerged = ({ problems }: { readonly problems: readonly Problem[] }): boolean =>
  problems.some(({ code }) => code === unmerged.code);

/**
 * Everything wrong with a story: names, references, figures that cannot be printed, claims that no longer hold, steps whose languages
 * differ. All at once.
 *
 * @param data undefined where rows could not be read: then only what no row decides is looked at
 * @param isSound whether the rows do not contradict each other
 */
export function storyProblems(named: Named, story: StorySource, data: AnyData | undefined, isSound = true): Problem[] {
  const { file, definitions, problems } = story.names;
  // Names of which nobody knows what they are to mean would be missed in every sentence.
  if (isUnmerged(story.names)) return [...problems, ...story.files.filter(isUnmerged).flatMap((one) => one.problems)];
  const references = referencesOf(named, definitions);
  const asked = { story, references, data, isSound };
  return [
    ...problems,
    ...once([
      ...definitions.flatMap((one) => problemsWith(file, one, asked, () => references.define(one))),
      ...story.files.flatMap((one) => [
        ...one.problems.map((problem) => ({ problem })),
        ...claimProblems(one, asked),
        ...figureProblems(one, asked),
      ]),
    ]),
    ...chapterHeadProblems(story.files, isUnmerged),
    ...figureOrderProblems(story.files),
    ...sameInEveryLanguage(story.files, isUnmerged),
  ];
}

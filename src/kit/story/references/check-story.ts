import type { Problem } from "../../csv/problem.ts";
import type { AnyData } from "../../table/data.ts";
import { type Named, type References, referencesOf } from "./references.ts";
import { sayingIn } from "./say.ts";
import { isSlip, slip } from "./slip.ts";
import { sameInEveryLanguage } from "./same-in-every-language.ts";
import { storyFaults } from "./story-faults.ts";
import { langOf, type StoryFile } from "./story-file.ts";
import type { StorySource } from "./story-source.ts";
import { truthOf } from "./values.ts";
import { placeIn, type Written } from "./written.ts";

/** A problem in a names file is told there, not at each sentence that uses the name. */
const isToldElsewhere = (code: string): boolean => code === "bad-name";

/** What a look at a reference finds wrong with it, in its place. */
function problemsWith(file: string, one: Written, look: () => void): Problem[] {
  try {
    look();
    return [];
  } catch (error) {
    if (!isSlip(error)) throw error;
    return isToldElsewhere(error.fault.code) ? [] : [{ ...error.fault, ...placeIn(file, one, error.at), value: one.text }];
  }
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

function claimProblems({ file, holds }: StoryFile, references: References, data: AnyData | undefined, story: StorySource): Problem[] {
  return holds.flatMap((one) =>
    problemsWith(file, one, () => {
      const claim = references.understand(one.text).claim();
      const { holds: isTrue, compared, against } = data ? claim(data) : truthOf(true, []);
      if (isTrue) return;
      const definition = definitionOf(one.text, story);
      slip(storyFaults.claimFalls({ definition, compared, against }), 0);
    }),
  );
}

function figureProblems({ id, file, references: figures }: StoryFile, references: References, data: AnyData | undefined): Problem[] {
  const say = data && sayingIn(references, data, langOf(id));
  return figures.flatMap((one) => problemsWith(file, one, () => (say ? say(one.text) : references.understand(one.text).figure())));
}

/**
 * Everything wrong with a story: names, references, figures that cannot be printed, claims that no longer hold, steps whose languages
 * differ. All at once.
 *
 * @param data undefined where it has errors of its own: then only what no row decides is looked at
 */
export function storyProblems(named: Named, story: StorySource, data: AnyData | undefined): Problem[] {
  const references = referencesOf(named, story.names.definitions);
  const { file, definitions, problems } = story.names;
  return [
    ...problems,
    ...definitions.flatMap((one) => problemsWith(file, one, () => references.define(one))),
    ...story.files.flatMap((one) => [
      ...one.problems,
      ...claimProblems(one, references, data, story),
      ...figureProblems(one, references, data),
    ]),
    ...sameInEveryLanguage(story.files),
  ];
}

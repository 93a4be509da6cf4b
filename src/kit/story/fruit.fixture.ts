import { langs } from "../i18n/languages.ts";
import { storyOf, type StorySource } from "./references/story-source.ts";

/** A story of one chapter with one step in each language, invented. `files` are those beside it, by name. */
export const fruitStory = (files: Readonly<Record<string, string>>): StorySource =>
  storyOf(
    "story",
    new Map([
      ...langs.flatMap((lang): [string, string][] => [
        [`${lang}/1-fruit/head.md`, "---\nkicker: Fruit\ntitle: Fruit\n---\n"],
        [`${lang}/1-fruit/10-apples.md`, "Apples.\n"],
      ]),
      ...Object.entries(files),
    ]),
  );

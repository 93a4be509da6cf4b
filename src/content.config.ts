import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";

/**
 * One file is one step of the story, or the head of a chapter (head.md). Files of the same name in vi/ and en/ are the
 * same step; npm run check:data refuses a step that only one language has.
 */
const story = defineCollection({
  loader: glob({ pattern: "{vi,en}/*/*.md", base: "./src/report/story", generateId: ({ entry }) => entry.replace(/\.md$/, "") }),
  schema: z.strictObject({
    kicker: z.string().optional(),
    title: z.string().optional(),
    figure: z.string().optional(),
    scene: z.string().optional(),
    /** The figure's marks go on from those of the figure before. */
    continues: z.boolean().optional(),
    /** Of a chapter: whether it stands on dark ground, and what follows its steps. */
    dark: z.boolean().optional(),
    appendix: z.literal("method").optional(),
    /** Claims without which the words are no longer true: docs/sentences.md. */
    holds: z.array(z.string()).nullish(),
  }),
});

export const collections = { story };

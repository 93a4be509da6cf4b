/** How the source itself words the number: "over 683 million" is not 683 million. */
export const qualifiers = ["over", "nearly", "about", "at-least"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const isQualifier = (word: unknown): word is Qualifier => qualifiers.some((qualifier) => qualifier === word);

const declared = /(--[\w-]+)\s*:\s*(#[\da-f]{3,8}\b|(?:rgb|hsl|oklch|oklab|color-mix)\([^;}]*\))/gi;

/**
 * The named colours of a page or a picture, "--color-jade: #26a678", each once, in the order in which they are declared. All other colours
 * are made of these, and no list of words or pixels shows them: a picture's are chosen by the reader's theme.
 */
export const coloursIn = (file: string): string[] => [
  ...new Set([...file.matchAll(declared)].map(([, name = "", colour = ""]) => `${name}: ${colour.toLowerCase()}`)),
];

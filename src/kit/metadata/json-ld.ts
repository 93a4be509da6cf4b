/** JSON-LD as it stands inside a script element, which no text of it may end. */
export const jsonLdText = (graph: object): string => JSON.stringify(graph).replaceAll("<", String.raw`\u003c`);

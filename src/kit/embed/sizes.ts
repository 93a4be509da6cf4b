/** Where the gallery says how much embeds weigh: known only when they are built. See src/kit/publish/write-sizes.ts. */
export const sizeMarks = { median: "%embed-median%", largest: "%embed-largest%" } as const;

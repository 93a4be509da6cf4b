/** All of it at once. */
export const capitalByStatusScenes = { all: {} } as const;

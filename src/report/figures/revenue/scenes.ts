/** Plan and outcome at once. */
export const revenueScenes = { all: {} } as const;

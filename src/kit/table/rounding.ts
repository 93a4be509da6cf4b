/** Sums of two-decimal figures carry binary dust; differences are compared in hundredths. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

/** A tenth of a pixel is finer than any screen shows, and shorter to write than what was computed. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

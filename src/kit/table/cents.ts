/** Sums of two-decimal figures carry binary dust; differences are compared in hundredths. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

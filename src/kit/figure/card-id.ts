/** Anchor of a figure's card on the page of all numbers. */
export const figureCardId = (figure: string): string => `figure-${figure}`;

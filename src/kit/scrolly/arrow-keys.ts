/** Where arrow keys lead in an order: 1 to the next, -1 to the one before. Down and right are one direction, up and left the other. */
export const arrows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

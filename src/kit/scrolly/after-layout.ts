/** Calls once the next frame has been laid out and painted, and whatever it tells of itself has been told. */
export const afterLayout = (callback: () => void): unknown => requestAnimationFrame(() => requestAnimationFrame(callback));

/**
 * What a figure has to say or to show; undefined where it finds no row for it. A state of another day is drawn by the scenes of today, which
 * may ask for a year that it did not have; of the state to be published the check tells which figure that is.
 */
export function drawable<T>(draw: () => T): T | undefined {
  try {
    return draw();
  } catch {
    return undefined;
  }
}

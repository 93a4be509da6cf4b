interface Shown {
  readonly figure: string | undefined;
  /** Whether the figure's marks go on from those of the figure before. */
  readonly continues: boolean;
}

/** Steps in groups: each opens a new one unless its figure is that of the step before, or goes on from it. */
export function passagesOf<Step extends Shown>(steps: readonly Step[]): { readonly figures: readonly string[]; readonly steps: Step[] }[] {
  const result: { figures: string[]; steps: Step[] }[] = [];
  for (const step of steps) {
    const own = step.figure === undefined ? [] : [step.figure];
    const last = result.at(-1);
    const goesOn = step.continues && last?.figures.length !== 0;
    if (last !== undefined && (goesOn || last.figures.at(-1) === step.figure)) {
      last.steps.push(step);
      last.figures = [...new Set([...last.figures, ...own])];
    } else result.push({ figures: own, steps: [step] });
  }
  return result;
}

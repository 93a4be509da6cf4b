/** A label's wish: where its middle should be, and how much room it takes. */
interface LabelWish {
  readonly y: number;
  readonly height: number;
}

/** Pushes each label below the one before it, the first no higher than `top`. Wishes are sorted downwards. */
function pushDown(wishes: readonly LabelWish[], top: number): LabelWish[] {
  let edge = top;
  return wishes.map(({ y, height }) => {
    const middle = Math.max(y, edge + height / 2);
    edge = middle + height / 2;
    return { y: middle, height };
  });
}

const upsideDown = (wishes: readonly LabelWish[]): LabelWish[] => wishes.toReversed().map(({ y, height }) => ({ y: -y, height }));

const pushUp = (wishes: readonly LabelWish[], bottom: number): LabelWish[] => upsideDown(pushDown(upsideDown(wishes), -bottom));

/**
 * Middles at which labels do not overlap, in the order given. The mean of pushing all down and pushing all up: either keeps its
 * distances, so their mean does, and a cluster spreads evenly around where it wants to be. Then back inside the edges.
 */
export function spreadLabels(wishes: readonly LabelWish[], top: number, bottom: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.y ?? 0) - (wishes[b]?.y ?? 0));
  const sorted = order.flatMap((index) => wishes[index] ?? []);
  const down = pushDown(sorted, -Infinity);
  const up = pushUp(sorted, Infinity);
  const mean = down.map(({ y, height }, place) => ({ y: (y + (up[place]?.y ?? y)) / 2, height }));
  const inside = pushUp(pushDown(mean, top), bottom);
  const middles = new Array<number>(wishes.length).fill(0);
  for (const [place, index] of order.entries()) middles[index] = inside[place]?.y ?? 0;
  return middles;
}

import type { Context } from "../kit/scrolly/transition/draw-mark.ts";

/** A call on a canvas, with the properties that were set by then. */
export interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly state: Readonly<Record<string, unknown>>;
}

/** A canvas context that draws nothing and keeps what it was asked for. */
export function recordingContext(): { context: Context; calls: Call[] } {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { canvas: { width: 100, height: 50 } };
  const context = new Proxy(state, {
    get: (_, name: string) =>
      name in state ? state[name] : (...values: unknown[]) => void calls.push({ name, values, state: { ...state } }),
    set: (_, name: string, value) => {
      state[name] = value;
      return true;
    },
  });
  return { context: context as unknown as Context, calls };
}

/** Stands in for the browser's class in a worker: keeps the data of a path and the boxes added to it. */
export class FakePath {
  readonly data: string;
  readonly boxes: number[][] = [];
  constructor(data: string) {
    this.data = data;
  }
  rect(...box: number[]): void {
    this.boxes.push(box);
  }
}

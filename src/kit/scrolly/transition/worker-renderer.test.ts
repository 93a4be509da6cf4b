import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { box, painted } from "../../../tests/marks.ts";
import { recordingContext } from "../../../tests/recording-context.ts";
import type { SceneSnapshot } from "./messages.ts";
import { WorkerRenderer } from "./worker-renderer.ts";

let frames: FrameRequestCallback[] = [];
/** Runs the frames that are asked for, at these moments. Milliseconds. */
const runFrames = (...moments: readonly number[]) => {
  for (const now of moments) for (const frame of frames.splice(0)) frame(now);
};
beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
});
afterEach(() => void vi.unstubAllGlobals());

const scene = (x: number): SceneSnapshot => ({
  transform: { k: 1, x: 0, y: 0 },
  box: { x: 0, y: 0, width: 100, height: 100 },
  marks: new Map([["a", box([x, 0, 2, 2, 0], painted({ fill: "red" }))]]),
  basemap: undefined,
});
function rendererWithScenes() {
  const answers: (readonly [type: string, transition: number])[] = [];
  const renderer = new WorkerRenderer((type, transition) => answers.push([type, transition]));
  const { context, calls } = recordingContext();
  const canvas = { getContext: () => context } as unknown as OffscreenCanvas;
  renderer.run({ type: "open", passage: 0, canvas });
  renderer.run({ type: "addScene", passage: 0, scene: 0, snapshot: scene(0) });
  renderer.run({ type: "addScene", passage: 0, scene: 1, snapshot: scene(10) });
  const prepare = (transition: number, from = 0, to = 1) => renderer.run({ type: "prepare", passage: 0, transition, from, to });
  const fills = () => calls.filter(({ name }) => name === "rect").map(({ values }) => values[0]);
  return { renderer, answers, context, prepare, fills };
}

test("marks are drawn where they start from, and only then is the page told that they are ready", () => {
  const { answers, prepare, fills } = rendererWithScenes();
  prepare(7);
  expect(fills()).toEqual([0]);
  expect(answers).toEqual([["ready", 7]]);
});

test("a transition counts its time from its first frame, however long that was in coming", () => {
  const { renderer, answers, prepare, fills } = rendererWithScenes();
  prepare(1);
  renderer.run({ type: "start", passage: 0 });
  runFrames(5_000, 5_525, 6_049);
  expect(answers).toEqual([["ready", 1]]);
  expect(fills()[1]).toBe(0);
  runFrames(6_050);
  expect(answers).toEqual([
    ["ready", 1],
    ["finished", 1],
  ]);
  expect(fills().at(-1)).toBe(10);
  expect(frames).toEqual([]);
});

test("a new transition takes over from one under way, which is not finished", () => {
  const { renderer, answers, prepare, fills } = rendererWithScenes();
  prepare(1);
  renderer.run({ type: "start", passage: 0 });
  runFrames(0, 350);
  const seen = fills().at(-1);
  prepare(2, 1, 0);
  expect(fills().at(-1)).toBe(seen);
  runFrames(2_000);
  expect(answers).toEqual([
    ["ready", 1],
    ["ready", 2],
  ]);
});

describe("stopped, it", () => {
  test("draws no further frame, and the next transition starts from the old scene", () => {
    const { renderer, prepare, fills } = rendererWithScenes();
    prepare(1);
    renderer.run({ type: "start", passage: 0 });
    runFrames(0, 350);
    renderer.run({ type: "stop", passage: 0 });
    expect(frames).toEqual([]);
    prepare(2);
    expect(fills().at(-1)).toBe(0);
  });
});

test("without a canvas a transition is over at once, so that the page is not kept waiting", () => {
  const { renderer, answers, prepare } = rendererWithScenes();
  renderer.run({ type: "close", passage: 0 });
  prepare(1);
  renderer.run({ type: "start", passage: 0 });
  runFrames(0);
  expect(answers).toEqual([
    ["ready", 1],
    ["finished", 1],
  ]);
});

test("a canvas takes the size it is given", () => {
  const { renderer, context } = rendererWithScenes();
  renderer.run({ type: "resize", passage: 0, width: 640, height: 480, origin: { x: 0, y: 0, scale: 2 } });
  expect(context.canvas).toMatchObject({ width: 640, height: 480 });
});

test("scenes that were cleared are unknown, and to ask for one is our own error", () => {
  const { renderer, prepare } = rendererWithScenes();
  renderer.run({ type: "clear", passage: 0 });
  expect(() => prepare(1)).toThrow("Scene 0 was never added");
});

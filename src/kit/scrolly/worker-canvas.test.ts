import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stubPage } from "../../tests/page.ts";
import type { Command } from "./transition/messages.ts";
import { boxAround, WorkerCanvas } from "./worker-canvas.ts";

let commands: Command[];
let host: HTMLElement;
let canvas: WorkerCanvas;
beforeEach(() => {
  commands = [];
  vi.stubGlobal("devicePixelRatio", 3);
  const { document, find } = stubPage("<span></span>");
  host = find("span");
  const create = document.createElement.bind(document);
  vi.spyOn(document, "createElement").mockImplementation((name: string) =>
    Object.assign(create(name), { transferControlToOffscreen: () => ({}) }),
  );
  canvas = new WorkerCanvas(host, 4, (command) => commands.push(command));
});
afterEach(() => void vi.unstubAllGlobals());
const types = () => commands.map(({ type }) => type);
const boxes = [{ x: 0, y: 0, width: 100, height: 50 }];

test("it covers all pictures, and a little more", () => {
  expect(
    boxAround([
      { x: 0, y: 10, width: 100, height: 50 },
      { x: 20, y: 0, width: 100, height: 20 },
    ]),
  ).toEqual({
    x: -12,
    y: -12,
    width: 144,
    height: 84,
  });
});

test("it is made when it is needed first, and sized at no more than two pixels a CSS pixel", () => {
  expect(host.children.length).toBe(0);
  canvas.cover(boxes);
  expect(host.children.length).toBe(1);
  expect(types()).toEqual(["open", "resize"]);
  expect(commands[1]).toMatchObject({ passage: 4, width: 248, height: 148, origin: { x: 12, y: 12, scale: 2 } });
});

test("it is not sized again for the same boxes", () => {
  canvas.cover(boxes);
  canvas.cover(boxes);
  expect(types()).toEqual(["open", "resize"]);
  canvas.cover([...boxes, { x: 0, y: 0, width: 200, height: 50 }]);
  expect(types()).toEqual(["open", "resize", "resize"]);
});

test("it is seen when it is asked to be, and not before", () => {
  canvas.show(true);
  canvas.cover(boxes);
  const visibility = () => (host.children[0] as HTMLElement).style.visibility;
  expect(visibility()).toBe("hidden");
  canvas.show(true);
  expect(visibility()).toBe("");
  canvas.show(false);
  expect(visibility()).toBe("hidden");
});

test("freed, it is gone until it is needed again", () => {
  canvas.free();
  canvas.cover(boxes);
  canvas.free();
  expect([host.children.length, types()]).toEqual([0, ["open", "resize", "close"]]);
  canvas.cover(boxes);
  expect(types().slice(3)).toEqual(["open", "resize"]);
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { progressOn } from "./progress.ts";

const [pages, pictures] = [
  { vi: "Dựng các trang", en: "Building the pages" },
  { vi: "Vẽ hình", en: "Drawing pictures" },
];

/** What a terminal shows after all that was written to it: its lines, each with the last that was written over it. */
function shown(written: string): string[] {
  let [lines, at]: [string[], number] = [[""], 0];
  for (const [part] of written.matchAll(/\r|\n|\u001b\[K|[^\r\n\u001b]+/g)) {
    const line = lines.at(-1) ?? "";
    if (part === "\r") at = 0;
    else if (part === "\n") [lines, at] = [[...lines, ""], 0];
    else if (part === "\u001b[K") lines = lines.with(-1, line.slice(0, at));
    else [lines, at] = [lines.with(-1, line.slice(0, at) + part + line.slice(at + part.length)), at + part.length];
  }
  return lines;
}

function recorder(isTTY: boolean, columns = 80) {
  let text = "";
  return { output: { write: (more: string) => (text += more), isTTY, columns }, text: () => text };
}

describe("on a terminal", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const now = () => Date.now();

  test("one line says what is done and how far it is, and is gone at the end", () => {
    const { output, text } = recorder(true);
    const progress = progressOn(output, "vi", { now });
    progress.start(pages);
    vi.advanceTimersByTime(3000);
    expect(shown(text())).toEqual(["Dựng các trang… 3 s"]);
    progress.start(pictures);
    vi.advanceTimersByTime(1200);
    progress.at(112, 446);
    expect(shown(text())).toEqual(["Vẽ hình… 112/446 1 s"]);
    progress.end();
    expect(shown(text())).toEqual([""]);
    expect(vi.getTimerCount()).toBe(0);
  });
  test("what is said stays above it, whole", () => {
    const { output, text } = recorder(true);
    const progress = progressOn(output, "en", { now });
    progress.start(pages);
    progress.say({ vi: "Đợi", en: "Wait" });
    expect(shown(text())).toEqual(["Wait", "Building the pages…"]);
  });
  test("what others write begins at the line's start, and a narrow window never wraps", () => {
    const { output, text } = recorder(true, 12);
    const progress = progressOn(output, "vi", { now });
    progress.start(pages);
    expect(shown(text())[0]).toHaveLength(11);
    expect(text().endsWith("\r")).toBe(true);
    progress.end();
  });
  test("is not written over more often than an eye can follow", () => {
    const { output, text } = recorder(true);
    const progress = progressOn(output, "vi", { now });
    progress.start(pictures);
    for (let done = 1; done < 1000; done++) progress.at(done, 1000);
    expect(text().split("\u001b[K")).toHaveLength(2);
    progress.end();
  });
});

test.each([
  ["a pipe", false, "xterm"],
  ["a terminal that cannot go back", true, "dumb"],
])("in %s a line for each piece of work and each quarter of it stays, without a control character", (_, isTTY, term) => {
  const { output, text } = recorder(isTTY);
  const progress = progressOn(output, "vi", { term });
  progress.start(pages);
  progress.start(pictures);
  for (let done = 1; done <= 10; done++) progress.at(done, 10);
  progress.say({ vi: "Trang đã ở dist.", en: "The site is in dist." });
  progress.end();
  expect(text()).toBe("Dựng các trang…\nVẽ hình…\nVẽ hình: 3/10\nVẽ hình: 5/10\nVẽ hình: 8/10\nVẽ hình: 10/10\nTrang đã ở dist.\n");
});

import { globSync, readFileSync } from "node:fs";
import { isScalar, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../csv/problem.ts";
import type { StepShows } from "../figure/completeness.ts";

const unreadable = (message: string): Pick<Problem, "code" | "rule" | "cure"> => ({
  code: "front-matter-unreadable",
  rule: { vi: `không đọc được phần đầu tệp: ${message}`, en: `the front matter cannot be read: ${message}` },
  cure: {
    vi: "Giữ mỗi dòng dạng tên: giá trị; giá trị có dấu hai chấm thì đặt trong ngoặc kép.",
    en: "Keep each line as name: value; put a value that holds a colon in quotation marks.",
  },
});

/** Which figure and scene a story file shows, read without Astro. Lines are those of the file. */
export function stepShows(file: string, content: string): { shows: StepShows; problems: Problem[] } {
  const [, frontMatter = ""] = /^---\r?\n([\s\S]*?)\r?\n?---(\r?\n|$)/.exec(content) ?? [];
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, { lineCounter: lines, prettyErrors: false });
  // The front matter begins on the file's second line.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const named = (name: string) => {
    const node: unknown = document.get(name, true);
    return isScalar(node) ? { text: String(node.value), line: lineAt(node.range?.[0] ?? 0) } : undefined;
  };
  const problems = document.errors.map(({ message, pos }) => ({ ...unreadable(message), file, line: lineAt(pos[0]) }));
  if (problems.length > 0) return { shows: { file, figure: undefined, scene: undefined }, problems };
  return { shows: { file, figure: named("figure"), scene: named("scene") }, problems };
}

/** What every step of a story shows, and story files that cannot be read. `folder` is the report's. */
export function storyShows(folder: string): { steps: StepShows[]; problems: Problem[] } {
  const files = globSync(`${folder}/story/*/*/*.md`).map((file) => file.replaceAll("\\", "/"));
  const read = files.toSorted().map((file) => stepShows(file, readFileSync(file, "utf8")));
  return { steps: read.map(({ shows }) => shows), problems: read.flatMap(({ problems }) => problems) };
}

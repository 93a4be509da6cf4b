import { execFileSync } from "node:child_process";
import type { Text } from "../csv/problem.ts";

/** What keeps the desk from answering, said to the one who asked. */
export class DeskError extends Error {
  readonly said: Text;
  constructor(said: Text) {
    super(said.en);
    this.name = "DeskError";
    this.said = said;
  }
}

function git(words: readonly string[], input = ""): Buffer {
  return execFileSync("git", words, { input, stdio: "pipe", maxBuffer: 256 * 2 ** 20 });
}

/** The first line that git answers; undefined when it answers with an error, or there is no git. */
function answer(...words: readonly string[]): string | undefined {
  try {
    return git(words).toString("utf8").trim();
  } catch {
    return undefined;
  }
}

const lines = (text: string | undefined): string[] => (text === undefined || text === "" ? [] : text.split("\n"));

const isShallow = (): boolean => answer("rev-parse", "--is-shallow-repository") === "true";

/** A state of the project in its history. */
export interface Published {
  /** Name by which git finds it: a tag, a branch, a commit. */
  readonly ref: string;
  /** Day of the commit, ISO. */
  readonly day: string;
  /** Set when this may not be what was published last, because the history here is cut short. */
  readonly doubt: boolean;
}

const cure: Text = {
  vi: "Lịch sử ở đây bị cắt ngắn. Lấy đủ bằng git fetch --unshallow --tags (trong GitHub Actions: fetch-depth: 0).",
  en: "The history here is cut short. Fetch all of it with git fetch --unshallow --tags (in GitHub Actions: fetch-depth: 0).",
};

/** The state to compare with: the one asked for, else the last release (a tag v…), else the last commit. */
export function publishedState(asked?: string): Published {
  if (answer("rev-parse", "--git-dir") === undefined)
    throw new DeskError({ vi: "Thư mục này không có lịch sử git để so sánh.", en: "There is no git history here to compare with." });
  const release = asked ?? answer("describe", "--tags", "--abbrev=0", "--match", "v*");
  const ref = release ?? "HEAD";
  const day = answer("show", "--no-patch", "--format=%cs", `${ref}^{commit}`, "--");
  if (day === undefined)
    throw new DeskError({
      vi: `Không tìm thấy bản "${ref}" trong lịch sử.${isShallow() ? ` ${cure.vi}` : ""}`,
      en: `The history has no "${ref}".${isShallow() ? ` ${cure.en}` : ""}`,
    });
  return { ref, day: day.split("\n").at(-1) ?? "", doubt: release === undefined && isShallow() };
}

/** Every file below some folders as it was, by its path. */
export function filesAt(ref: string, folders: readonly string[]): Map<string, Uint8Array> {
  const names = git(["ls-tree", "-r", "--name-only", "-z", ref, "--", ...folders])
    .toString("utf8")
    .split("\0")
    .filter(Boolean);
  // One answer a file: a line "<id> blob <size>", the bytes, a line's end.
  const answers = git(["cat-file", "--batch"], names.map((name) => `${ref}:${name}\n`).join(""));
  let start = 0;
  return new Map(
    names.map((name) => {
      const line = answers.indexOf("\n", start) + 1;
      const size = Number(answers.subarray(start, line).toString("utf8").split(" ").at(-1));
      start = line + size + 1;
      return [name, answers.subarray(line, line + size)] as const;
    }),
  );
}

/** Reasons stated since then at the end of a commit message: "Reason: …" or "Lý do: …" on a line of its own. */
export const reasonsSince = (ref: string): string[] =>
  lines(answer("log", "--format=%B", `${ref}..HEAD`, "--")).flatMap(
    (line) => /^(?:Reason|Ly do|Lý do):\s*(\S.*)$/iu.exec(line.normalize("NFC"))?.[1] ?? [],
  );

/** Day and author of the last commit that touched a file; undefined when none did. */
export function lastCommit(file: string): { readonly day: string; readonly author: string } | undefined {
  const [day, author] = lines(answer("log", "-1", "--format=%cs%n%an", "--", file));
  return day === undefined || author === undefined ? undefined : { day, author };
}

/** Whether a file differs from the last commit. */
export const isUncommitted = (file: string): boolean => lines(answer("status", "--porcelain", "--", file)).length > 0;

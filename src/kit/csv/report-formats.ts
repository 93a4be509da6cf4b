import { cellAddress, isError, isQuestion, type Problem, type Text } from "./problem.ts";
import { countOf, inOrder, problemText } from "./report.ts";

/** For other tools: every problem with all it knows, in the order of the report, and the counts. */
export const problemJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    {
      ...countOf(problems),
      problems: inOrder(problems).map((problem) => ({
        severity: isError(problem) ? "error" : isQuestion(problem) ? "question" : "warning",
        cell: cellAddress(problem) ?? null,
        ...problem,
      })),
    },
    null,
    2,
  );

/** What would end a workflow command, or one of its properties, is written as a code. */
const escapeMessage = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Commands by which GitHub Actions puts each problem beside its line in a pull request. */
export function annotations(problems: readonly Problem[], lang: keyof Text): string {
  return inOrder(problems)
    .map((problem) => {
      const place = { file: problem.file, line: problem.line, col: problem.col, title: problem.code };
      const properties = Object.entries(place).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
      );
      return `::${isError(problem) ? "error" : "warning"} ${properties.join(",")}::${escapeMessage(problemText(problem, lang))}`;
    })
    .join("\n");
}

/** The variables by which a system says its language, the one that counts most first. */
const languageVariables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** The language editors are spoken to: the one asked for, else the system's, else Vietnamese. Undefined when asked for another. */
export function reportLang(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): keyof Text | undefined {
  if (asked !== undefined) return asked === "vi" || asked === "en" ? asked : undefined;
  const system = languageVariables.map((name) => env[name]).find(Boolean);
  return system?.startsWith("en") ? "en" : "vi";
}

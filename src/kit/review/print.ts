import type { Item, Outline } from "./outline.ts";

/** The outline as lines of a terminal. */
export function asText({ title, sections, end }: Outline): string {
  const item = ({ text, details }: Item): string[] => [`  ${text.replaceAll("\n", "\n  ")}`, ...details.map((detail) => `      ${detail}`)];
  return [title, ...sections.flatMap(({ title: heading, items }) => ["", heading, ...items.flatMap(item)]), ...(end ? ["", end] : [])].join(
    "\n",
  );
}

/** Characters that Markdown or HTML would take for their own. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>&|#~]/g, "\\$&");

/** The outline as Markdown, for the summary of a pull request's check. */
export function asMarkdown({ title, sections, end }: Outline): string {
  const item = ({ text, details }: Item): string[] => [
    `- ${text.split("\n").map(escapeMarkdown).join("<br>")}`,
    ...details.map((detail) => `  - ${escapeMarkdown(detail)}`),
  ];
  const body = sections.flatMap(({ title: heading, items }) => ["", `### ${escapeMarkdown(heading)}`, "", ...items.flatMap(item)]);
  return [`## ${escapeMarkdown(title)}`, ...body, ...(end ? ["", `**${escapeMarkdown(end)}**`] : []), ""].join("\n");
}

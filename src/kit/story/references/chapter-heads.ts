import type { Problem } from "../../csv/problem.ts";
import { storyFaults } from "./story-faults.ts";
import type { StoryFile } from "./story-file.ts";

const folderOf = ({ file }: StoryFile): string => file.slice(0, file.lastIndexOf("/"));

/** Every chapter is headed: a folder of steps without it has no place on the page. */
export const chapterHeadProblems = (files: readonly StoryFile[], isUnread: (file: StoryFile) => boolean): Problem[] =>
  [...Map.groupBy(files, folderOf)].flatMap(([folder, own]): Problem[] => {
    const head = own.find(({ id }) => id.endsWith("/head"));
    if (head === undefined) return [{ ...storyFaults.noHead, file: `${folder}/head.md` }];
    if (isUnread(head) || head.problems.length > 0) return [];
    const missing = (["kicker", "title"] as const).filter((field) => !head.fields.includes(field));
    return missing.map((field) => ({ ...storyFaults.headWithout(field), file: head.file, line: 1 }));
  });

import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import type { Data } from "../tables.ts";

/** Seven running, twelve pending, one beyond: what the source counts, and nothing else. */
const slotCounts = { operating: 7, pending: 12, beyond: 1 } as const;

export function listCounts(data: Data): Problem[] {
  return Object.entries(slotCounts).flatMap(([group, wanted]): Problem[] => {
    const found = data.list_2024.filter((row) => row.group === group).length;
    if (found === wanted) return [];
    return [
      {
        code: "list-count",
        file: "data/list_2024.csv",
        rule: {
          vi: `nhóm ${group} có ${found} ô, nguồn đếm ${wanted}.`,
          en: `the group ${group} has ${found} slots; the source counts ${wanted}.`,
        },
        cure: { vi: "Thêm hoặc bớt ô cho đúng với nguồn.", en: "Add or remove slots until they agree with the source." },
      },
    ];
  });
}

const namedTwice = (slot: number): Fault => ({
  code: "named-twice",
  rule: { vi: `dự án này đã đứng ở ô ${slot}.`, en: `this project already stands in slot ${slot}.` },
  cure: {
    vi: "Mỗi dự án chỉ đứng một ô. Để trống nếu không nguồn nào nêu tên.",
    en: "A project has one slot. Leave it empty if no source names one.",
  },
});

/** One project cannot be two of the nineteen. */
export function slotsNamedTwice(data: Data): Problem[] {
  const slots = Map.groupBy(
    data.list_2024.filter(({ project_id }) => project_id !== null),
    ({ project_id }) => project_id,
  );
  return [...slots.values()].flatMap(([first, ...others]) =>
    others.map((row): Problem => ({ ...namedTwice(first?.slot ?? 0), ...row.at("project_id"), value: row.project_id ?? "" })),
  );
}

import { choice, optional, reference } from "../../kit/table/columns.ts";
import { integer } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, source } from "../../kit/table/vocabulary.ts";

/** A slot of the province's list of the year of manufacturing projects. Nobody has published the list: most slots have no name. */
export const list2024 = table({
  name: "list_2024",
  title: { vi: "Danh mục dự án của tỉnh", en: "The province’s list of projects" },
  key: ["slot"],
  columns: {
    slot: integer({ vi: "Ô số", en: "Slot" }, { min: 1, max: 20 }),
    group: choice({ vi: "Nhóm", en: "Group" }, ["operating", "pending", "beyond"]),
    project_id: optional(
      reference({ vi: "Dự án (trống = không tìm được nguồn nào nêu tên)", en: "Project (empty = no source found names it)" }, "projects"),
    ),
    source_id: source(),
    ...notes(),
  },
});
export type ListSlot = RowOf<typeof list2024>;

import type { Fault, Problem } from "../csv/problem.ts";
import { langs } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { buildDocument } from "./document.ts";

/** What the program itself says is for whoever keeps its code, and they read English. */
const undrawable = (figure: string, reason: string): Fault => ({
  code: "figure-undrawable",
  rule: {
    vi: `hình ${figure} không vẽ được từ các bảng như đang có.`,
    en: `the figure ${figure} cannot be drawn from the tables as they are (${reason}).`,
  },
  cure: {
    vi: "Có lẽ một dòng mà hình cần vừa bị xóa, đổi mã hay đổi loại: xem lại những dòng vừa sửa (npm run changes). Nếu các dòng ấy đều đúng, đây là lỗi của chương trình: báo người giữ mã nguồn, kèm tên hình.",
    en: "A row that it needs may have been deleted or given another id or status: look at the rows you have just changed (npm run changes). If they are right, it is a fault of the program: tell whoever keeps its code which figure it is.",
  },
});

/** What went wrong, in a line. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";

/** Figures that find no way to tell the tables, though each cell and each row is as it may be: told as a problem, never as a stack. */
export function undrawableFigures({ figures }: Pick<Report, "figures">, data: AnyData): Problem[] {
  const document = buildDocument();
  return figures.flatMap((figure): Problem[] => {
    for (const lang of langs)
      try {
        figure.render(data, lang, document);
      } catch (error) {
        return [{ ...undrawable(figure.id, reasonOf(error)), file: "data" }];
      }
    return [];
  });
}

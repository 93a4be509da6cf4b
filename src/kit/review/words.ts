import type { Localized } from "../i18n/languages.ts";

/** What the desk says to editors about changes. */
export interface ChangeWords {
  readonly title: (ref: string, day: string) => string;
  readonly none: string;
  readonly doubt: string;
  readonly faults: string;
  readonly limits: string;
  /** What is said where one of the states cannot be told or drawn. */
  readonly untold: string;
  readonly undrawn: string;
  readonly unreadable: string;
  readonly questions: string;
  readonly answered: string;
  readonly nameless: (reason: string) => string;
  readonly renamed: (key: string) => string;
  readonly kinds: Readonly<Record<"added" | "removed" | "changed", string>>;
  readonly line: (line: number) => string;
  readonly empty: string;
  readonly totals: string;
  readonly rowCount: (table: string) => string;
  readonly facts: string;
  readonly verdicts: string;
  readonly claims: string;
  readonly holds: Readonly<Record<"yes" | "no", string>>;
  readonly sentences: string;
  readonly reread: string;
  readonly more: (count: number) => string;
  readonly drawings: string;
  readonly before: string;
  readonly after: string;
  readonly refused: string;
}

export const changeWords: Localized<ChangeWords> = {
  vi: {
    title: (ref, day) => `Thay đổi so với ${ref} (${day})`,
    none: "Không có gì thay đổi.",
    doubt:
      "Lịch sử ở đây bị cắt ngắn, nên chưa chắc đây là bản đăng gần nhất. Lấy đủ bằng git fetch --unshallow --tags (GitHub Actions: fetch-depth: 0).",
    faults: "Chưa đăng được",
    limits: "Chưa so sánh được hết",
    untold: "Bản trước không kể lại được theo mã nguồn hôm nay, nên các câu và con số của nó không được so.",
    undrawn: "Hình của một trong hai bản không vẽ được, nên không được so.",
    unreadable: "Bản cũ có chỗ không hợp quy tắc hiện nay, nên chỉ so các ô đọc được:",
    questions: "Cần trả lời trước khi đăng",
    answered: "Đã hỏi, đã có trả lời",
    nameless: (reason) => `Lý do “${reason}” không gọi tên chỗ nào được hỏi, nên không tính. Chép mẫu ở trên.`,
    renamed: (key) => `trước là ${key}`,
    kinds: { added: "Dòng thêm", removed: "Dòng bỏ", changed: "Dòng đổi" },
    line: (line) => `dòng ${line}`,
    empty: "trống",
    totals: "Tổng số",
    rowCount: (table) => `số dòng của data/${table}.csv`,
    facts: "Con số trong bài",
    verdicts: "Kết luận về lời hẹn",
    claims: "Nhận định",
    holds: { yes: "đúng", no: "không còn đúng" },
    sentences: "Câu chữ",
    reread: "Đọc lại: lời viết khi dữ liệu còn khác, không tự đổi theo",
    more: (count) => `và ${count} chỗ nữa`,
    drawings: "Hình",
    before: "trước",
    after: "nay",
    refused: "Chưa đăng được: xem các mục trên.",
  },
  en: {
    title: (ref, day) => `Changes since ${ref} (${day})`,
    none: "Nothing has changed.",
    doubt:
      "The history here is cut short, so this may not be what was published last. Fetch all of it with git fetch --unshallow --tags (GitHub Actions: fetch-depth: 0).",
    faults: "Cannot be published",
    limits: "What could not be compared",
    untold: "The earlier state cannot be told by today's code, so its sentences and figures are not compared.",
    undrawn: "The pictures of one of the two states cannot be drawn and are not compared.",
    unreadable: "The earlier state does not meet today's rules everywhere, so only the cells that can be read are compared:",
    questions: "To be answered before publication",
    answered: "Asked and answered",
    nameless: (reason) => `The reason “${reason}” names nothing that is asked about and does not count. Copy the form above.`,
    renamed: (key) => `before: ${key}`,
    kinds: { added: "Rows added", removed: "Rows removed", changed: "Rows changed" },
    line: (line) => `line ${line}`,
    empty: "empty",
    totals: "Totals",
    rowCount: (table) => `rows of data/${table}.csv`,
    facts: "Figures in the prose",
    verdicts: "Verdicts on promises",
    claims: "Claims",
    holds: { yes: "holds", no: "no longer holds" },
    sentences: "Sentences",
    reread: "To read again: written for the data as it was, and nothing changes them",
    more: (count) => `and ${count} more`,
    drawings: "Pictures",
    before: "before",
    after: "now",
    refused: "Cannot be published yet: see above.",
  },
};

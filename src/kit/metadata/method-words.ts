import type { Localized } from "../i18n/languages.ts";

interface MethodWords {
  readonly title: string;
  readonly intro: string;
  readonly comparisons: string;
  readonly comparisonsIntro: string;
  readonly columns: readonly [what: string, compared: string, even: string, rounded: string, declared: string];
  readonly differences: string;
  readonly byTable: string;
  readonly byTableIntro: string;
  readonly credits: string;
  readonly cite: string;
  readonly citeIntro: string;
  /** Where the citation's address is that of a version. */
  readonly citeFrozen: string;
  /** Where it is that of the report as it stands. */
  readonly citeMoving: string;
  readonly errors: string;
  readonly errorsIntro: string;
  readonly write: string;
  readonly noContact: string;
}

export const methodWords: Localized<MethodWords> = {
  vi: {
    title: "Cách làm",
    intro:
      "Chúng tôi chọn gì, đối chiếu thế nào, các nguồn vênh nhau ở đâu, chỗ nào còn trống. Dưới cùng là cách trích dẫn, và cách báo cho chúng tôi chỗ sai.",
    comparisons: "Đối chiếu, lần dựng trang này",
    comparisonsIntro: "Con số nào có hai chỗ để soi thì máy soi mỗi lần dựng trang. Lệch mà không khai lý do thì trang không lên.",
    columns: ["So cái gì", "Số lần so", "Khớp", "Lệch trong phần làm tròn của nguồn", "Lệch, đã khai"],
    differences: "Những chỗ lệch đã khai",
    byTable: "Chỗ vênh, chỗ trống, chỗ đổi cách tính, theo từng bảng",
    byTableIntro: "Mỗi bảng có ghi chú riêng: các nguồn nói khác nhau ra sao, chúng tôi lấy số nào, còn thiếu gì.",
    credits: "Giấy phép và ghi công",
    cite: "Trích dẫn",
    citeIntro: "Số liệu còn được bổ sung, nên xin ghi cả ngày của bản đã đọc.",
    citeFrozen: "Địa chỉ dưới đây dẫn tới bản lưu của ngày ấy: bảng và hình ở đó đứng yên.",
    citeMoving: "Số liệu đang xem chưa có bản lưu; địa chỉ dưới đây dẫn tới bài, và bài còn thay đổi.",
    errors: "Báo lỗi",
    errorsIntro:
      "Thấy con số sai, nguồn đọc nhầm, câu nói quá điều nguồn nói? Xin cho biết ba điều: chỗ nào, nguồn nào nói khác, địa chỉ của nguồn. Sai thì chúng tôi sửa và ghi ở trang đính chính.",
    write: "Gửi cho tòa soạn",
    noContact: "Bản này chưa ghi địa chỉ nhận tin; ai đưa trang lên mạng thì điền địa chỉ ấy.",
  },
  en: {
    title: "How we know",
    intro:
      "What we chose, how we checked it, where sources disagree and what is missing. At the end: how to cite the report, and how to tell us of an error.",
    comparisons: "Checks, in this build",
    comparisonsIntro:
      "Where a figure can be held against another, every build does so. A difference without a declared reason is not published.",
    columns: ["What is compared", "Times", "Equal", "Apart within the source’s rounding", "Apart, declared"],
    differences: "The declared differences",
    byTable: "Disagreements, gaps and changed bases, table by table",
    byTableIntro: "Each table has its notes: how sources differ, which figure we took, what is missing.",
    credits: "Licence and credits",
    cite: "How to cite",
    citeIntro: "The data will grow: please give the day of the edition you read.",
    citeFrozen: "The address below leads to that day’s frozen edition, whose tables and figures stand still.",
    citeMoving: "The data you are reading has not been frozen yet; the address below leads to the report, which will change.",
    errors: "Report an error",
    errorsIntro:
      "A wrong figure, a source misread, a sentence that says more than its source? Please tell us three things: where it stands, which source says otherwise, and that source’s address. We put it right and log it under corrections.",
    write: "Write to the newsroom",
    noContact: "This copy names no address to write to; whoever puts it on the web fills it in.",
  },
};

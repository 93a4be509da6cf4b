import { didYouMean } from "../../csv/nearest.ts";
import type { Fault, Text } from "../../csv/problem.ts";
import { cellName } from "./faults.ts";
import type { Rest, Scalar } from "./values.ts";

/** A value as a cell would have it. */
const cellText = (value: Scalar): string => {
  const text = value.kind === "number" ? value.value : value.kind === "date" ? value.span?.iso : value.text;
  return typeof text === "number" ? String(Math.round(text * 100) / 100) : (text ?? "–");
};

interface Fallen {
  /** What a named claim says. */
  readonly definition?: string | undefined;
  readonly compared?: readonly [Scalar, Scalar] | undefined;
  readonly against?: Rest | undefined;
}

/** What can be wrong with a file of the story, in the words editors are told. */
export const storyFaults = {
  noDefinition: {
    code: "no-definition",
    rule: { vi: "không phải một định nghĩa.", en: "defines nothing." },
    cure: {
      vi: "Viết tên = bảng(khóa).cột. Tên: chữ, số và gạch nối. Dòng viết tiếp thì thụt vào; ghi chú bắt đầu bằng #.",
      en: "Write name = table(key).column. A name has letters, digits and hyphens. Indent a line that goes on; begin a note with #.",
    },
  },
  nameTwice: (line: number): Fault => ({
    code: "name-twice",
    rule: { vi: `tên này đã định nghĩa ở dòng ${line}.`, en: `this name was defined in line ${line}.` },
    cure: { vi: "Đổi tên hoặc bỏ một trong hai.", en: "Rename or remove one of the two." },
  }),
  movedNowhere: (near: string | undefined): Fault => ({
    code: "moved-nowhere",
    rule: {
      vi: "không bước, chương, thẻ hay dòng nào có tên này ở mọi ngôn ngữ.",
      en: "no step, chapter, card or row has this name in every language.",
    },
    cure: didYouMean(near, {
      vi: "Viết chương-bước, như trong địa chỉ của trang: thư mục và tệp không có số đứng đầu.",
      en: "Write chapter-step, as in the page's address: folder and file without their numbers.",
    }),
  }),
  addressLost: (anchor: string, moved: string, near: string | undefined): Fault => ({
    code: "address-lost",
    rule: {
      vi: "là địa chỉ đã xuất bản, nay không dẫn tới bước, chương, thẻ con số hay dòng nào.",
      en: "is an address that was published, and leads to no step, chapter, card or row today.",
    },
    cure: {
      vi: `Đã đổi tên, viết khác đi hay bị bỏ: thêm một dòng vào ${moved}: ${anchor} = ${near ?? "địa chỉ nay nói cùng điều ấy"}`,
      en: `It was renamed, written otherwise or dropped: add a line to ${moved}: ${anchor} = ${near ?? "the address that tells the same today"}`,
    },
  }),
  notMoved: {
    code: "not-moved",
    rule: { vi: "nay vẫn là địa chỉ của một bước, chương, thẻ hay dòng.", en: "is still the address of a step, chapter, card or row." },
    cure: { vi: "Xóa dòng này, hoặc đổi tên bước.", en: "Delete the line, or rename the step." },
  },
  wordsDiffer: (words: string, value: Scalar): Fault => ({
    code: "words-differ",
    rule: {
      vi: `“${words}” không phải con số mà nó gọi tên, nay là ${cellText(value)}.`,
      en: `“${words}” is not the number that it names, which is ${cellText(value)} now.`,
    },
    cure: {
      vi: "Sửa chữ trong ngoặc vuông, kể cả “hơn”, “gần”, “khoảng”, “chưa được” ở trong ấy, hoặc gọi tên đúng con số. Chữ không được nói quá dòng dữ liệu.",
      en: "Correct the words between the brackets, with their “over”, “nearly”, “about” or “less than”, or name the right number. Words say no more than the row.",
    },
  }),
  nameTaken: {
    code: "name-taken",
    rule: { vi: "tên này đã là một bảng hay một hàm.", en: "this is the name of a table or a function." },
    cure: { vi: "Đặt tên khác.", en: "Choose another name." },
  },
  openBrace: {
    code: "open-brace",
    rule: { vi: "dấu { không có dấu } đóng lại.", en: "the { is never closed." },
    cure: { vi: "Thêm } sau con số. Muốn in dấu { thì viết \\{.", en: "Add a } after the figure. To print a {, write \\{." },
  },
  frontMatter: (what: Text): Fault => ({
    code: "front-matter",
    rule: { vi: `phần giữa hai dòng --- không đọc được: ${what.vi}`, en: `what stands between the two --- cannot be read: ${what.en}` },
    cure: {
      vi: "Mỗi dòng viết tên: giá trị. Giá trị có dấu hai chấm thì đặt trong ngoặc kép.",
      en: "Write name: value on each line, and put a value that has a colon into quotation marks.",
    },
  }),
  unknownField: (known: readonly string[], near: string | undefined): Fault => ({
    code: "front-matter-field",
    rule: { vi: `ở đây chỉ có: ${known.join(", ")}.`, en: `only these stand here: ${known.join(", ")}.` },
    cure: didYouMean(near, { vi: "Xóa dòng này, hoặc viết một trong các tên ấy.", en: "Delete this line, or write one of those names." }),
  }),
  badField: (kind: "text" | "truth" | "method" | "list"): Fault => {
    const wanted = {
      text: { vi: "một dòng chữ", en: "a line of text" },
      truth: { vi: "true hoặc false", en: "true or false" },
      method: { vi: "method", en: "method" },
      list: { vi: "một danh sách", en: "a list" },
    }[kind];
    return {
      code: "front-matter-value",
      rule: { vi: `sau dấu hai chấm phải là ${wanted.vi}.`, en: `after the colon belongs ${wanted.en}.` },
      cure: { vi: "Sửa giá trị ấy, hoặc xóa dòng.", en: "Correct the value, or delete the line." },
    };
  },
  noHead: {
    code: "chapter-without-head",
    rule: { vi: "thiếu tệp này: mỗi chương mở đầu bằng nó.", en: "this file is missing: each chapter begins with it." },
    cure: {
      vi: "Tạo tệp, giữa hai dòng --- ghi kicker: và title:, dưới đó là lời mở chương.",
      en: "Make it: kicker: and title: between two lines ---, and below them the chapter's opening words.",
    },
  },
  headWithout: (field: "kicker" | "title"): Fault => ({
    code: "head-without-field",
    rule: { vi: `đầu chương thiếu ${field}.`, en: `the chapter's head has no ${field}.` },
    cure: { vi: `Thêm dòng "${field}: …" giữa hai dòng ---.`, en: `Add the line "${field}: …" between the two ---.` },
  }),
  holdsNoList: {
    code: "holds-no-list",
    rule: { vi: "holds phải là một danh sách.", en: "holds must be a list." },
    cure: { vi: 'Mỗi điều một dòng, bắt đầu bằng "- ".', en: 'Write each claim on a line of its own, after "- ".' },
  },
  noClaim: {
    code: "no-claim",
    rule: { vi: "không phải điều đúng hay sai.", en: "is neither true nor false." },
    cure: {
      vi: "Viết một phép so sánh, ví dụ bảng(khóa).cột < 100, hoặc none(…), unknown(…).",
      en: "Write a comparison, e.g. table(key).column < 100, or none(…), unknown(…).",
    },
  },
  claimFalls: ({ definition, compared, against }: Fallen): Fault => {
    const now = compared && compared.map(cellText);
    const vi = [definition, now && `nay là ${now.join(" và ")}`, against && `trái với ${cellName(against)}`].filter(Boolean);
    const en = [definition, now && `now ${now.join(" and ")}`, against && `against it: ${cellName(against)}`].filter(Boolean);
    return {
      code: "claim-falls",
      rule: {
        vi: `dữ liệu không còn đỡ điều này${vi.length > 0 ? ` (${vi.join("; ")})` : ""}.`,
        en: `is no longer borne out by the data${en.length > 0 ? ` (${en.join("; ")})` : ""}.`,
      },
      cure: {
        vi: "Viết lại đoạn này cho đúng với dữ liệu, rồi sửa holds. Nếu dữ liệu sai thì sửa ô.",
        en: "Rewrite the passage to fit the data, then its holds. If it is the data that is wrong, correct the cell.",
      },
    };
  },
  /** What is wrong in a definition is cured there; the files that need it are named. */
  neededBy: (cure: Text, places: readonly string[]): Text => ({
    vi: `${cure.vi} Cần cho: ${places.join(", ")}.`,
    en: `${cure.en} Needed by: ${places.join(", ")}.`,
  }),
  noFigure: {
    code: "no-figure",
    rule: { vi: "không phải một con số, ngày hay chữ in được.", en: "is no figure, date or text that can be printed." },
    cure: {
      vi: "Viết bảng(khóa).cột, hoặc count(…), sum(…). Từ trong danh sách và mã không in ra được.",
      en: "Write table(key).column, or count(…), sum(…). Words of a list and ids are not for readers.",
    },
  },
  restsOnNothing: {
    code: "rests-on-nothing",
    rule: { vi: "con số này không dựa vào dòng dữ liệu nào.", en: "this figure rests on no row of the data." },
    cure: { vi: "Mỗi con số trong câu phải lấy từ một ô.", en: "Every figure in a sentence must come from a cell." },
  },
  unknownForm: (form: string, known: readonly string[], near: string | undefined): Fault => ({
    code: "unknown-form",
    rule: { vi: `không có cách viết "${form}".`, en: `there is no form "${form}".` },
    cure: didYouMean(near, { vi: `Các cách viết: ${known.join(", ")}.`, en: `The forms are: ${known.join(", ")}.` }),
  }),
  formUnfit: (form: string): Fault => ({
    code: "form-unfit",
    rule: { vi: `cách viết "${form}" không hợp với số này.`, en: `the form "${form}" does not fit this figure.` },
    cure: {
      vi: "billions: triệu USD; short, late: ngày; bare, exact, about: số.",
      en: "billions: million USD; short, late: dates; bare, exact, about: numbers.",
    },
  }),
  toldApart: (figure: string): Fault => ({
    code: "figure-told-apart",
    rule: { vi: `chương này đã rời hình ${figure} ở một bước trước.`, en: `the chapter left the figure ${figure} in an earlier step.` },
    cure: {
      vi: "Đặt các bước của một hình liền nhau: đổi số ở đầu tên tệp; hoặc kể ở chương khác.",
      en: "Put the steps of a figure one after another, by the number that their files' names begin with; or tell it in another chapter.",
    },
  }),
  sceneDiffers: (other: string): Fault => ({
    code: "scene-differs",
    rule: { vi: `${other} cho hiện hình hay cảnh khác.`, en: `${other} shows another figure or scene.` },
    cure: { vi: "Ghi figure và scene như nhau ở hai thứ tiếng.", en: "Write the same figure and scene in both languages." },
  }),
  notTranslated: (other: string): Fault => ({
    code: "not-translated",
    rule: { vi: `thiếu tệp này: chỉ có ${other}.`, en: `this file is missing: there is only ${other}.` },
    cure: { vi: "Viết bước ấy bằng cả hai thứ tiếng.", en: "Write the step in both languages." },
  }),
  holdsDiffer: (other: string, missing: readonly string[]): Fault => ({
    code: "holds-differ",
    rule: { vi: `${other} còn dựa vào: ${missing.join("; ")}.`, en: `${other} also rests on: ${missing.join("; ")}.` },
    cure: { vi: "Hai thứ tiếng phải có cùng holds.", en: "Both languages must have the same holds." },
  }),
  figuresDiffer: (other: string, missing: readonly string[]): Fault => ({
    code: "figures-differ",
    severity: "warning",
    rule: {
      vi: `${other} còn có số: ${missing.map((one) => `{${one}}`).join(" ")}.`,
      en: `${other} also gives: ${missing.map((one) => `{${one}}`).join(" ")}.`,
    },
    cure: { vi: "Hai thứ tiếng nên cùng con số.", en: "Both languages should give the same figures." },
  }),
} as const;

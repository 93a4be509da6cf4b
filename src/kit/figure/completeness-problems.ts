import { didYouMean } from "../csv/nearest.ts";
import type { Fault } from "../csv/problem.ts";
import type { Localized, Lang } from "../i18n/languages.ts";

const languages: Localized<{ readonly vi: string; readonly en: string }> = {
  vi: { vi: "tiếng Việt", en: "Vietnamese" },
  en: { vi: "tiếng Anh", en: "English" },
};

/** What a file of a figure's folder is for; every module is imported by another, so that nothing can be drawn without it. */
const parts = {
  "figure.ts": {
    vi: "ghép số liệu, biểu đồ, cảnh, lời và bảng thành một hình",
    en: "joins series, chart, scenes, words and table to a figure",
  },
  "chart.ts": { vi: "vẽ số liệu thành SVG", en: "draws the series as SVG" },
  "scenes.ts": { vi: "nói mỗi cảnh cho xem gì", en: "says what each scene shows" },
  "table.ts": { vi: "đặt tên các cột và viết các hàng của bảng", en: "names the table's columns and writes its rows" },
  "style.css": { vi: "tô màu và kẻ nét cho biểu đồ", en: "gives the chart its colours and lines" },
} as const;
export type Part = keyof typeof parts;

/** What is said of a figure that cannot be published as it is. */
export const completenessProblems = {
  part: (part: Part): Fault => ({
    code: "figure-file-missing",
    rule: { vi: `thiếu tệp này, tệp ${parts[part].vi}.`, en: `this file is missing; it ${parts[part].en}.` },
    cure: { vi: "Tạo tệp ấy; thư mục của một hình khác cho thấy cách viết.", en: "Make it; another figure's folder shows how." },
  }),
  words: (lang: Lang): Fault => ({
    code: "figure-words-missing",
    rule: { vi: `thiếu lời ${languages[lang].vi} của hình.`, en: `the figure's words in ${languages[lang].en} are missing.` },
    cure: {
      vi: "Tạo tệp này, với cùng các tên như tệp lời của ngôn ngữ kia.",
      en: "Make this file, with the same names as the other language's file of words.",
    },
  }),
  heading: (column: string): Fault => ({
    code: "figure-heading-missing",
    rule: { vi: `cột "${column}" của bảng chưa có tiêu đề.`, en: `the table's column "${column}" has no heading.` },
    cure: { vi: `Thêm ${column} vào columns.`, en: `Add ${column} to columns.` },
  }),
  unregistered: (list: string): Fault => ({
    code: "figure-not-listed",
    rule: { vi: "hình này không có trong báo cáo.", en: "no figure of this folder is in the report." },
    cure: { vi: `Thêm một dòng vào ${list}, hoặc xóa thư mục.`, en: `Add its line to ${list}, or remove the folder.` },
  }),
  still: (scenes: readonly string[], near: string | undefined): Fault => ({
    code: "figure-still-unknown",
    rule: {
      vi: `được đặt làm still, mà hình không có cảnh ấy; các cảnh: ${scenes.join(", ")}.`,
      en: `is named as still, but the figure has no such scene; its scenes: ${scenes.join(", ")}.`,
    },
    cure: didYouMean(near, { vi: "Chọn một cảnh trong số đó, hoặc thêm cảnh.", en: "Name one of them, or add the scene." }),
  }),
  untold: (figure: string, scene: string): Fault => ({
    code: "figure-without-step",
    rule: { vi: `chưa có bước nào của câu chuyện cho xem hình ${figure}.`, en: `no step of the story shows the figure ${figure}.` },
    cure: {
      vi: `Viết một bước với "figure: ${figure}" và "scene: ${scene}", như ở thứ tiếng kia.`,
      en: `Write a step with "figure: ${figure}" and "scene: ${scene}", as in the other language.`,
    },
  }),
  retired: (figure: string, scene: string): Fault => ({
    code: "figure-retired",
    severity: "warning",
    rule: {
      vi: `hình ${figure} không còn bước nào trong bài; trang nhúng, ảnh và bảng của nó vẫn còn.`,
      en: `the figure ${figure} has no step in the story any more; its embed, pictures and table stay.`,
    },
    cure: {
      vi: `Nếu cố ý rút hình khỏi bài thì để vậy. Nếu không, viết một bước với "figure: ${figure}" và "scene: ${scene}".`,
      en: `Leave it if the figure is meant to go. If not, write a step with "figure: ${figure}" and "scene: ${scene}".`,
    },
  }),
  sceneUntold: (figure: string, scenes: readonly string[]): Fault => ({
    code: "scene-without-step",
    severity: "warning",
    rule: {
      vi: `bài kể hình ${figure} từng cảnh, nhưng chưa có bước nào cho: ${scenes.join(", ")}.`,
      en: `the story tells ${figure} scene by scene, but has no step for: ${scenes.join(", ")}.`,
    },
    cure: {
      vi: "Viết bước cho cảnh ấy. Cảnh đã phát hành mà bài không kể nữa thì để vậy: ảnh của nó vẫn còn.",
      en: "Write a step for it. Leave a published scene that the story no longer tells: its pictures stay.",
    },
  }),
  toldThough: (figure: string, definition: string): Fault => ({
    code: "figure-not-free-standing",
    rule: {
      vi: `bước này cho xem hình ${figure}, mà hình ấy được ghi là freeStanding, đứng ngoài câu chuyện.`,
      en: `this step shows the figure ${figure}, which is declared freeStanding, outside the story.`,
    },
    cure: { vi: `Bỏ freeStanding trong ${definition}.`, en: `Remove freeStanding from ${definition}.` },
  }),
  figure: (figures: readonly string[], near: string | undefined): Fault => ({
    code: "step-figure-unknown",
    rule: { vi: "không phải một hình của báo cáo.", en: "is no figure of the report." },
    cure: didYouMean(near, { vi: `Các hình: ${figures.join(", ")}.`, en: `Figures: ${figures.join(", ")}.` }),
  }),
  scene: (figure: string, scenes: readonly string[], near: string | undefined): Fault => ({
    code: "step-scene-unknown",
    rule: {
      vi: `không phải một cảnh của hình ${figure}; các cảnh: ${scenes.join(", ")}.`,
      en: `is no scene of the figure ${figure}; its scenes: ${scenes.join(", ")}.`,
    },
    cure: didYouMean(near, { vi: "Chọn một cảnh trong số đó, hoặc thêm cảnh.", en: "Name one of them, or add the scene." }),
  }),
  sceneMissing: (figure: string, scenes: readonly string[]): Fault => ({
    code: "step-scene-missing",
    rule: {
      vi: `bước này cho xem hình ${figure} mà không nói cảnh nào.`,
      en: `this step shows the figure ${figure} without saying which scene.`,
    },
    cure: { vi: `Thêm dòng scene: với một trong ${scenes.join(", ")}.`, en: `Add a line scene: with one of ${scenes.join(", ")}.` },
  }),
} as const;

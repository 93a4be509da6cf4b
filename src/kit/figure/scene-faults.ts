import { didYouMean } from "../csv/nearest.ts";
import type { Fault, Text } from "../csv/problem.ts";
import type { Parameter } from "./scene-parameters.ts";

/** What is said of a scene file that cannot be used as it is. */
export const sceneFaults = {
  syntax: (what: Text): Fault => ({
    code: "scene-file-syntax",
    rule: { vi: `không đọc được chỗ này: ${what.vi}`, en: `this cannot be read: ${what.en}` },
    cure: {
      vi: "Giữ đúng lề và dấu hai chấm như các dòng bên cạnh, hoặc khôi phục tệp từ bản trước.",
      en: "Keep margin and colons as in the lines beside it, or restore the file from the last version.",
    },
  }),
  missing: (name: string): Fault => ({
    code: "scene-parameter-missing",
    rule: { vi: `thiếu ${name}.`, en: `${name} is missing.` },
    cure: { vi: `Thêm ${name} vào đây.`, en: `Add ${name} here.` },
  }),
  unknown: (names: readonly string[], near: string | undefined): Fault => ({
    code: "scene-parameter-unknown",
    rule: {
      vi: `hình này không biết tên ấy; nó biết: ${names.join(", ")}.`,
      en: `this figure knows no such name; it knows ${names.join(", ")}.`,
    },
    cure: didYouMean(near, { vi: "Xóa dòng này.", en: "Delete this line." }),
  }),
  shape: (kind: Parameter<unknown>["kind"] | "map"): Fault => ({
    code: "scene-parameter-shape",
    rule: {
      one: { vi: "ở đây cần một giá trị.", en: "one value belongs here." },
      list: { vi: "ở đây cần một danh sách.", en: "a list belongs here." },
      "by-id": { vi: "ở đây cần mã và danh sách của nó.", en: "ids belong here, each with its list." },
      map: { vi: "ở đây cần các tên và giá trị.", en: "names and values belong here." },
    }[kind],
    cure: {
      one: { vi: "Viết một giá trị, ví dụ 2018.", en: "Write one value, such as 2018." },
      list: { vi: "Viết trong ngoặc vuông, ví dụ [2012, 2018].", en: "Write it in square brackets, such as [2012, 2018]." },
      "by-id": {
        vi: "Viết mỗi mã một dòng, ví dụ thu-do: [105.85, 21.03].",
        en: "Write a line for each id, such as thu-do: [105.85, 21.03].",
      },
      map: { vi: "Viết mỗi tên một dòng, sau nó là dấu hai chấm.", en: "Write a line for each name, with a colon after it." },
    }[kind],
  }),
  length: (wanted: number, found: number): Fault => ({
    code: "scene-list-length",
    rule: { vi: `danh sách này có ${found} giá trị, cần ${wanted}.`, en: `this list has ${found} values and needs ${wanted}.` },
    cure: { vi: "Thêm hoặc bớt giá trị.", en: "Add or remove values." },
  }),
  absent: (figure: string): Fault => ({
    code: "scene-figure-missing",
    rule: { vi: `tệp này không có hình ${figure}.`, en: `the figure ${figure} is not in this file.` },
    cure: { vi: `Thêm mục ${figure}: với scenes: của nó.`, en: `Add the entry ${figure}: with its scenes:.` },
  }),
} as const;

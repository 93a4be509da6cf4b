import { parseHTML } from "linkedom";
import type { Fault, Problem } from "../csv/problem.ts";
import { buildDocument } from "../figure/document.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { langOf, type StoryFile } from "./references/story-file.ts";
import { placeIn } from "./references/written.ts";

const notThere = (figure: string, scene: string): Fault => ({
  code: "mark-unknown",
  rule: {
    vi: `hình ${figure}, cảnh ${scene}, không có dấu nào mang mã ấy.`,
    en: `the figure ${figure} has no such mark in its scene ${scene}.`,
  },
  cure: {
    vi: "Viết mã của dòng dữ liệu mà hình vẽ, hoặc để tên ấy là chữ thường, bỏ dấu ngoặc.",
    en: "Write the id of a row that the picture draws, or leave the name as plain words, without brackets.",
  },
});

const stepsBack = (figure: string, scene: string): Fault => ({
  code: "mark-steps-back",
  rule: {
    vi: `câu gọi tên dấu này, mà hình ${figure}, cảnh ${scene}, lại vẽ nó mờ đi.`,
    en: `the sentence names this mark, but the figure ${figure} lets it step back in its scene ${scene}.`,
  },
  cure: {
    vi: `Thêm mã ấy vào focus: của cảnh ${scene} trong scenes.yaml, hoặc để tên ấy là chữ thường, bỏ dấu ngoặc.`,
    en: `Add the id to focus: of the scene ${scene} in scenes.yaml, or leave the name as plain words, without brackets.`,
  },
});

/**
 * Names in sentences that light no mark up: a row may have been deleted or given another id, or the scene may speak of other marks
 * (those that step back are drawn `quiet`). Draws the scenes that steps with names show.
 */
export function markProblems({ figures }: Pick<Report, "figures">, files: readonly StoryFile[], data: AnyData): Problem[] {
  const document = buildDocument();
  return files.flatMap((step) => {
    const { figure: shown, scene, marks, file } = step;
    const figure = figures.find(({ id }) => id === shown?.text);
    if (marks.length === 0 || figure === undefined || scene === undefined || !figure.scenes.includes(scene.text)) return [];
    const { narrow, wide } = figure.render(data, langOf(step.id), document).still(scene.text);
    // Of what a scene speaks does not depend on its layout.
    const picture = parseHTML(wide).document;
    const isDrawn = (key: string) => [narrow, wide].every((picture) => picture.includes(`data-key="${key}"`));
    const isQuiet = (key: string) => picture.querySelector(`[data-key="${key}"]`)?.closest(".quiet") != null;
    return marks.flatMap((mark): Problem[] => {
      const fault = !isDrawn(mark.text) ? notThere : isQuiet(mark.text) ? stepsBack : undefined;
      return fault === undefined ? [] : [{ ...fault(figure.id, scene.text), ...placeIn(file, mark), value: `mark:${mark.text}` }];
    });
  });
}

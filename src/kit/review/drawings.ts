import { withoutRasters } from "../drawing/raster.ts";
import { buildDocument } from "../figure/document.ts";
import type { Lang } from "../i18n/languages.ts";
import { drawable } from "./drawable.ts";
import type { Snapshot } from "./snapshot.ts";

/** A picture that is not drawn as it was. SVG text, empty where there was none; they need the charts' stylesheet. */
export interface DrawingChange {
  readonly figure: string;
  readonly title: string;
  readonly scene: string;
  readonly before: string;
  readonly after: string;
}

/** Every scene of every figure that is drawn differently, the figure's own still first. One width tells: both are drawn from one series. */
export function drawingChanges(before: Snapshot, after: Snapshot, lang: Lang): DrawingChange[] {
  const document = buildDocument();
  return after.report.figures.flatMap((figure) => {
    const [was, is] = [before, after].map(({ data }) => drawable(() => figure.render(data, lang, document)));
    if (is === undefined) return [];
    const scenes = figure.scenes.toSorted((a, b) => Number(b === figure.still) - Number(a === figure.still));
    return scenes.flatMap((scene): DrawingChange[] => {
      const [old, now] = [was, is].map((figure) => drawable(() => figure?.still(scene).wide));
      if (now === undefined || old === now) return [];
      return [{ figure: figure.id, title: is.title, scene, before: withoutRasters(old ?? ""), after: withoutRasters(now) }];
    });
  });
}

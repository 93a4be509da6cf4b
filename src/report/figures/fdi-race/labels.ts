import type { Format } from "../../../kit/i18n/format.ts";
import { cents } from "../../../kit/table/rounding.ts";
import type { RaceByThen, RaceYear } from "./series.ts";
import { amountText, type FdiRaceScene, type FdiRaceWords, isShown, type RaceFrame } from "./frame.ts";
import { spreadLabels } from "../../../kit/drawing/spread-labels.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";

/** A text at the right edge, beside the value it names: a bold start, then lines. */
interface EndLabel {
  readonly value: number;
  readonly style: "lead" | "behind" | "promise";
  readonly strong: string;
  readonly lines: readonly string[];
}

type Texts = Pick<RaceFrame, "series" | "format" | "words">;

const { body } = typeScale;
/** From the end of a line to its label: room for a leader where the label had to move. */
const gap = 16;

/** By how much a year ended below what was promised of it, where its own scene tells that. */
function missingLines({ series: { promise }, format, words }: Texts, { year, last }: RaceYear, { lead }: FdiRaceScene): string[] {
  if (year !== lead || promise?.year !== year || last.total >= promise.target) return [];
  return [words.missing(format.number(cents(promise.target - last.total)))];
}

function yearLabels(texts: Texts, scene: FdiRaceScene): EndLabel[] {
  const { series, format } = texts;
  return series.years
    .filter(({ year, complete }) => complete && isShown(scene, year))
    .map((entry) => ({
      value: entry.last.total,
      style: entry.year === scene.lead ? "lead" : "behind",
      strong: String(entry.year),
      lines: [` ${amountText(format, entry.last)}`, ...missingLines(texts, entry, scene)],
    }));
}

/** Each finished year, the promise while its year leads, the expectation for a year whose end was not found. */
function labelsOf({ series, format, words }: Texts, scene: FdiRaceScene, maxWidth: number): EndLabel[] {
  const { promise, expected } = series;
  const wrapped = (text: string) => wrapText(text, maxWidth, body.size);
  return [
    ...yearLabels({ series, format, words }, scene),
    ...(promise?.year === scene.lead
      ? [
          {
            value: promise.target,
            style: "promise" as const,
            strong: "",
            lines: wrapped(words.promised(amountText(format, { total: promise.target, qualifier: promise.qualifier }))),
          },
        ]
      : []),
    ...(expected?.year === scene.lead
      ? [{ value: expected.total, style: "promise" as const, strong: "", lines: wrapped(words.expected(amountText(format, expected))) }]
      : []),
  ];
}

/** Room at the right that the labels of every scene need, so that the plot keeps its place from scene to scene. */
export function endLabelRoom(series: RaceByThen, format: Format, words: FdiRaceWords, maxWidth: number): number {
  const all = series.years.map(({ year }) => year);
  const labels = all.flatMap((lead) => labelsOf({ series, format, words }, { lead, behind: all, until: null }, maxWidth));
  const widths = labels.flatMap(({ strong, lines }) =>
    lines.map((text, index) => textWidth(index === 0 ? strong : "", body.size, 600) + textWidth(text, body.size)),
  );
  return gap + Math.ceil(Math.max(...widths)) + 2;
}

/** Labels beside the ends of their lines, moved apart where they would meet, and tied to their end by a leader where they no longer stand beside it. */
export function drawEndLabels(frame: RaceFrame, maxWidth: number): SVGElement[] {
  const { document, x, y, scene } = frame;
  const labels = labelsOf(frame, scene, maxWidth);
  const [bottom = 0, top = 0] = y.range();
  const wishes = labels.map(({ value, lines }) => ({ y: y(value), height: lines.length * body.line }));
  const middles = spreadLabels(wishes, top - body.line, bottom);
  return labels.flatMap(({ value, style, strong, lines }, index) => {
    const middle = middles[index] ?? y(value);
    const moved = Math.abs(middle - y(value)) > (lines.length * body.line) / 2;
    const leader = svgElement(document, "path", {
      d: `M${Math.round(x(1)) + 6},${Math.round(y(value))}L${Math.round(x(1)) + gap - 3},${Math.round(middle)}`,
      class: "leader",
    });
    const first = Math.round(middle + 4.5 - ((lines.length - 1) * body.line) / 2);
    const texts = lines.map((text, place) => {
      const bold = place === 0 && strong !== "" ? [svgElement(document, "tspan", { class: "strong" }, [strong])] : [];
      return svgElement(document, "text", { x: x(1) + gap, y: first + place * body.line, class: `end ${style}` }, [...bold, text]);
    });
    return moved ? [leader, ...texts] : texts;
  });
}

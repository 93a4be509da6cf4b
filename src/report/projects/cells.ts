import type { Cell } from "../../kit/figure/figure.ts";
import type { Format } from "../../kit/i18n/format.ts";
import type { ProjectDot } from "./projects.ts";
import { projectWords } from "./words.ts";

const unitNames = {
  vi: { "million-usd": "triệu USD", "billion-vnd": "tỷ đồng" },
  en: { "million-usd": "million USD", "billion-vnd": "billion dong" },
} as const;

const capitalCell = ({ capital, qualifier }: ProjectDot, format: Format): Cell =>
  capital === null ? null : { value: capital, text: format.qualified(format.number(capital), qualifier) };

/** The cells that tell a project, as its own table and the map's have them. */
export function projectCells(dot: ProjectDot, format: Format): Cell[] {
  const { lang } = format;
  const { countries, statuses } = projectWords[lang];
  return [
    dot.names[lang],
    dot.country === null ? null : countries[dot.country],
    dot.parkNames?.[lang] ?? null,
    capitalCell(dot, format),
    dot.currency === null ? null : unitNames[lang][dot.currency],
    statuses[dot.status],
    { value: dot.statusAsOf.iso, text: format.date(dot.statusAsOf, "short") },
  ];
}

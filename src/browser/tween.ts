import { interpolateNumber, interpolateString } from "d3-interpolate";
import type { MarkState } from "./marks.ts";

/** Sets a mark at a moment of its move: 0 is where it was, 1 where it belongs. */
export type Tween = (mark: SVGElement, moment: number) => void;

const shapeOf = (text: string): string => text.replace(/-?[\d.]+(e-?\d+)?/g, "#");

/** A path with other commands is another thing: it cannot turn into this one number by number. */
const comparable = (before: string, after: string): boolean => shapeOf(before) === shapeOf(after);

/** Most places are one number: three hundred dots have nine hundred of them, and taking strings apart is slow. */
function waysBetween(from: string, to: string): ((moment: number) => number | string) | undefined {
  const [a, b] = [Number(from), Number(to)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return interpolateNumber(a, b);
  return comparable(from, to) ? interpolateString(from, to) : undefined;
}

function placeTweens(before: MarkState, after: MarkState): Tween[] {
  return [...after.place].flatMap(([name, to]): Tween[] => {
    const from = before.place.get(name);
    if (from === undefined || from === to) return [];
    const between = waysBetween(from, to);
    return between ? [(mark, moment) => mark.setAttribute(name, String(between(moment)))] : [];
  });
}

/** Paint that comes out of nothing, or goes into nothing, does so by its opacity; two colours pass through each other. */
function paintTweens(property: "fill" | "stroke", from: string, to: string): Tween[] {
  if (from === to) return [];
  const opacity = `${property}-opacity`;
  if (from === "none") return [(mark, moment) => mark.style.setProperty(opacity, String(moment))];
  if (to === "none")
    return [
      (mark, moment) => {
        mark.style.setProperty(property, from);
        mark.style.setProperty(opacity, String(1 - moment));
      },
    ];
  if (!comparable(from, to)) return [];
  const between = interpolateString(from, to);
  return [(mark, moment) => mark.style.setProperty(property, between(moment))];
}

const opacityTweens = (from: number, to: number): Tween[] =>
  from === to ? [] : [(mark, moment) => mark.style.setProperty("opacity", String(from + (to - from) * moment))];

/** The way of one mark from how it stood to how it stands; empty when nothing about it changes. */
export const tweensBetween = (before: MarkState, after: MarkState): Tween[] => [
  ...placeTweens(before, after),
  ...paintTweens("fill", before.fill, after.fill),
  ...paintTweens("stroke", before.stroke, after.stroke),
  ...opacityTweens(before.opacity, after.opacity),
];

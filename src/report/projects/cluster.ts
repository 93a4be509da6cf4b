import { packEnclose, packSiblings } from "d3";
import type { ProjectDot } from "./projects.ts";
import { radiusOf } from "./mark.ts";

export interface ClusterMember {
  readonly dot: ProjectDot;
  /** Centre, relative to that of the cluster. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Projects packed into a disc around (0, 0): the largest in the middle, and always the same way. */
export interface Cluster {
  readonly members: readonly ClusterMember[];
  readonly radius: number;
}

/** Air between two marks, so that hollow ones do not seem to touch. */
const air = 1.5;

export function packProjects(dots: readonly ProjectDot[], unit: number): Cluster {
  const circles = packSiblings(dots.map((dot) => ({ dot, x: 0, y: 0, r: radiusOf(dot, unit) + air })).toSorted((a, b) => b.r - a.r));
  if (circles.length === 0) return { members: [], radius: 0 };
  const around = packEnclose(circles);
  return {
    members: circles.map(({ dot, x, y, r }) => ({ dot, x: x - around.x, y: y - around.y, r: r - air })),
    radius: around.r,
  };
}

import type { Format } from "../../../kit/i18n/format.ts";
import type { ProjectDot } from "../../projects/projects.ts";
import type { Bounds, MapView } from "./base-map.ts";

interface PerWidth<T> {
  readonly wide: T;
  readonly narrow: T;
}

export interface ParkMapScene {
  /** What a screen reader hears of the view. */
  readonly names: { readonly vi: string; readonly en: string };
  readonly bounds: PerWidth<Bounds>;
  /** Where the ring of a park would stand best, in degrees. A park without a wish finds its own place. */
  readonly wishes: PerWidth<Readonly<Record<string, readonly [lon: number, lat: number]>>>;
  /** A closer look at a few parks: larger circles, and how sure each position is. */
  readonly zoomed: boolean;
}

export interface ParkMapWords {
  readonly statuses: Readonly<Record<ProjectDot["status"], string>>;
  readonly diamond: string;
  readonly projects: (count: number) => string;
  readonly notCounted: (amount: string) => string;
  readonly area: (hectares: string) => string;
  readonly precision: (km: string) => string;
  readonly planned: string;
  readonly noProject: string;
  readonly unplaced: string;
  readonly park: string;
  readonly km: (km: string) => string;
  /** Names of what lies around: lands and seas, with where their words stand. */
  readonly around: readonly {
    readonly name: string;
    readonly at: readonly (readonly [lon: number, lat: number])[];
    readonly sea: boolean;
  }[];
}

/** What every part of the map is drawn with. */
export interface Stage {
  readonly document: Document;
  readonly view: MapView;
  readonly words: ParkMapWords;
  readonly format: Format;
  readonly scene: ParkMapScene;
  /** Radius in pixels of a project of one million dollars. */
  readonly unit: number;
}

export const isInView = ({ view }: Stage, x: number, y: number): boolean => x > 4 && y > 4 && x < view.width - 4 && y < view.height - 4;

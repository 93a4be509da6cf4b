import type { ProjectWords } from "../../projects/words.ts";
import type { MapStage } from "../../map/map-stage.ts";
import type { Bounds } from "../../map/map-view.ts";

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
  /** Ids of the parks that the scene speaks of; empty where it speaks of all. */
  readonly focus: readonly string[];
  /** Ids of the projects that the scene's sentences name. */
  readonly named: readonly string[];
}

export interface ParkMapWords extends ProjectWords {
  readonly projects: (count: number) => string;
  readonly notCounted: (amount: string) => string;
  readonly area: (hectares: string) => string;
  readonly precision: (km: string) => string;
  readonly planned: string;
  readonly noProject: string;
  readonly unplaced: string;
  /** How many of all projects lie in the district where most do, in lines. */
  readonly majority: (count: number, all: number, district: string) => readonly string[];
  readonly park: string;
  readonly km: (km: string) => string;
}

/** What every part of the map is drawn with. */
export interface Stage extends MapStage {
  readonly words: ParkMapWords;
  readonly scene: ParkMapScene;
  /** Radius in pixels of a project of one million dollars. */
  readonly unit: number;
}

import type { MapStage } from "../../map/map-stage.ts";
import type { Bounds } from "../../map/map-view.ts";

export interface CoalMapScene {
  /** What a screen reader hears of the view. */
  readonly names: { readonly vi: string; readonly en: string };
  readonly bounds: { readonly wide: Bounds; readonly narrow: Bounds };
}

export interface CoalMapWords {
  readonly mine: string;
  readonly closedMine: string;
  readonly port: string;
  /** A circle of so many MW in the key. */
  readonly station: (mw: string) => string;
  /** Said of a station, after its capacity. */
  readonly shelved: string;
  /** How many stations run, and their capacity together. */
  readonly running: (stations: number, mw: string) => string;
  readonly km: (km: string) => string;
}

/** What every part of the map is drawn with. */
export interface Stage extends MapStage {
  readonly words: CoalMapWords;
  readonly narrow: boolean;
  /** Radius in pixels of a power station of one MW. */
  readonly unit: number;
}

import { geoIdentity, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";
import { feature, mesh, transform } from "topojson-client";
import type { GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
import type { BaseMap, MapUnit } from "./base-map.ts";
import { landShare } from "./land-share.ts";
import { stepsOf } from "./path-steps.ts";
import { type Bounds, fit } from "./projection.ts";
import { ringArea, simplify } from "./simplify.ts";

export type { Bounds } from "./projection.ts";

/** A view of the base map: path data in whole pixels, and where a place lies in it. */
export interface MapView {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  readonly province: string;
  /** Neighbouring provinces, the land across the border, and the land beyond what the base map knows. No line is drawn at sea. */
  readonly neighbours: string;
  /** District lines, and the lines between provinces and countries on land. */
  readonly districts: string;
  readonly borders: string;
  /** Path data of a district by its Vietnamese name; "" where the map knows none of that name. */
  readonly outlineOf: (name: string) => string;
  /** Discs around the islands of Cô Tô: nothing may be laid over them. */
  readonly farIslands: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** How much of a disc lies over the province or abroad, from 0 to 1: neither is to be covered. */
  readonly shareOnLand: (x: number, y: number, r: number) => number;
  readonly project: (lon: number, lat: number) => readonly [number, number];
  readonly pixelsPerKm: number;
  /** Middle and width of the view in degrees of the Mercator plane, y downwards: all views are parts of one plane. */
  readonly onPlane: { readonly cx: number; readonly cy: number; readonly w: number };
}

type Point = readonly [number, number];
type Area = Extract<GeoPermissibleObjects, { type: "MultiPolygon" }>;

/** A degree of longitude at the equator. */
const kmPerDegree = 111.32;

/** Detail under this many square pixels is not drawn: it would only be weight. */
const detail = 2.2;
/** Islands under this are left out of a view, but never those of Cô Tô, the farthest from the coast. */
const leastIsland = 1.2;
const coTo = "207";
/** Room beyond the view's edge, so that an outline cut there is cut out of sight. */
const margin = 4;

const degreesPerRadian = 180 / Math.PI;

/** Where the picture lies on the plane of its projection. One pixel in a zoomed view is under 1/1000 of a degree. */
function onPlane(projection: GeoProjection, width: number, height: number): MapView["onPlane"] {
  const perPixel = degreesPerRadian / projection.scale();
  const [left, top] = projection.translate();
  const rounded = (degrees: number) => Number(degrees.toFixed(5));
  return { cx: rounded((width / 2 - left) * perPixel), cy: rounded((height / 2 - top) * perPixel), w: rounded(width * perPixel) };
}

const isArea = (geometry: GeometryObject<MapUnit>): geometry is Polygon<MapUnit> | MultiPolygon<MapUnit> =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

const unitOf = ({ properties }: GeometryObject<MapUnit>): Partial<MapUnit> => properties ?? {};

/** Arcs of islands that are drawn however small they are. An arc used backwards has the index ~arc. */
function keptArcs(map: BaseMap): Set<number> {
  const islands = map.objects.districts.geometries.filter((unit) => unitOf(unit).code === coTo).filter(isArea);
  const indexes = islands.flatMap((island): number[] => (island.type === "Polygon" ? island.arcs.flat() : island.arcs.flat(2)));
  return new Set(indexes.map((arc) => (arc < 0 ? ~arc : arc)));
}

/** The smallest island that can be seen: two pixels by two. */
const speck = (points: readonly Point[]): Point[] => {
  const x = Math.round(points.reduce((sum, point) => sum + point[0], 0) / points.length);
  const y = Math.round(points.reduce((sum, point) => sum + point[1], 0) / points.length);
  return [
    [x - 1, y - 1],
    [x + 1, y - 1],
    [x + 1, y + 1],
    [x - 1, y + 1],
    [x - 1, y - 1],
  ];
};

const isClosed = (points: readonly Point[]): boolean =>
  points.length > 3 && points[0]?.[0] === points.at(-1)?.[0] && points[0]?.[1] === points.at(-1)?.[1];

const wholePixels = (points: readonly Point[]): Point[] => {
  const rounded = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const without = rounded.filter(([x, y], index) => index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1]);
  return without.length > 1 ? without : [...without, ...without];
};

/** The map in whole pixels of one view: same objects, each shared line simplified once, so that neighbours still meet. */
function inPixels(map: BaseMap, projection: GeoProjection): BaseMap {
  const kept = keptArcs(map);
  const arcs = map.arcs.map((arc, index) => {
    const degrees = transform(map.transform ?? null);
    const points = arc.map((position, place): Point => projection(pair(degrees(position, place > 0))) ?? [0, 0]);
    if (kept.has(index) && isClosed(points) && ringArea(points) < leastIsland * 2) return speck(points);
    return wholePixels(simplify(points, detail));
  });
  // Positions are mutable lists in the specification's types; the map only ever reads them.
  return { ...map, transform: undefined, arcs: arcs.map((points) => points.map((point) => [...point])) };
}

const pair = ([x = 0, y = 0]: readonly number[]): [number, number] => [x, y];

/** A group of units as one area, without the islands too small to see. */
function areaOf(map: BaseMap, units: readonly GeometryObject<MapUnit>[], least: number): Area {
  const polygons = units
    .filter(isArea)
    .flatMap((unit) => (unit.type === "Polygon" ? [feature(map, unit).geometry.coordinates] : feature(map, unit).geometry.coordinates));
  return { type: "MultiPolygon", coordinates: polygons.filter(([outer]) => outer !== undefined && ringArea(outer.map(pair)) >= least) };
}

/** The smallest upright discs that hold each polygon's box. */
const discsAround = (area: Area): MapView["farIslands"] =>
  area.coordinates.flatMap(([outer = []]) => {
    const points = outer.map(pair);
    const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
    const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
    return points.length === 0 ? [] : [{ x: (left + right) / 2, y: (top + bottom) / 2, r: Math.hypot(right - left, bottom - top) / 2 }];
  });

const views = new WeakMap<BaseMap, Map<string, MapView>>();

/** Everything the base map shows within the bounds, at one width. Worked out once: languages share it. */
export function mapView(map: BaseMap, bounds: Bounds, width: number): MapView {
  const known = views.get(map) ?? new Map<string, MapView>();
  views.set(map, known);
  const key = [...bounds, width].join();
  const view = known.get(key) ?? drawView(map, bounds, width);
  known.set(key, view);
  return view;
}

const isAbroad = (unit: GeometryObject<MapUnit>): boolean => unitOf(unit).country === "CN";

/** Where the base map ends, in pixels of a view. */
type Edges = Readonly<Record<"west" | "north" | "south", number>>;

function edgesOf({ bbox }: BaseMap, projection: GeoProjection): Edges {
  const [west = 0, south = 0, , north = 0] = bbox ?? [];
  const [left, top] = pair(projection([west, north]) ?? []);
  const [, bottom] = pair(projection([west, south]) ?? []);
  return { west: left, north: top, south: bottom };
}

/**
 * The land that no base map knows, as far as a view that fills a stage goes: all that lies to the west and the north, and to the south what
 * goes on from the coast as it leaves the base map. One outline, cut just out of sight; "" where nothing of it is seen.
 */
function landBeyond(known: Area, { west, north, south }: Edges, [width, height]: Point): string {
  if (west <= 0 && north <= 0) return "";
  const points = known.coordinates.flat(2).map(pair);
  const coast = Math.max(west, ...points.filter(([, y]) => y > south - 1).map(([x]) => x));
  const corners: readonly Point[] = [
    [-margin, -margin],
    [width + margin, -margin],
    [width + margin, north + 1],
    [west + 1, north + 1],
    [west + 1, south - 1],
    [coast, south - 1],
    [coast, height + margin],
    [-margin, height + margin],
  ];
  const inSight = corners.map(([x, y]) => [Math.max(-margin, Math.round(x)), Math.min(height + margin, Math.max(-margin, Math.round(y)))]);
  return `M${inSight.join("L")}Z`;
}

type Outlines = Pick<MapView, "province" | "neighbours" | "districts" | "borders" | "outlineOf">;

/** The view's land and lines as path data, cut just out of sight. */
function outlinesOf(pixels: BaseMap, land: Area, edges: Edges, [width, height]: Point): Outlines {
  const { neighbours, districts } = pixels.objects;
  const clip = geoIdentity().clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ]);
  const draw = geoPath(clip).digits(0);
  const around = areaOf(pixels, neighbours.geometries, leastIsland * 6);
  return {
    province: stepsOf(draw(land)),
    neighbours: stepsOf(draw(around)) + landBeyond(around, edges, [width, height]),
    districts: stepsOf(draw(mesh(pixels, districts, (a, b) => a !== b))),
    borders: stepsOf(draw(mesh(pixels, neighbours, (a, b) => a !== b))),
    outlineOf: (name) => {
      const named = districts.geometries.filter((unit) => unitOf(unit).vi === name);
      return stepsOf(draw(areaOf(pixels, named, leastIsland)));
    },
  };
}

function drawView(map: BaseMap, bounds: Bounds, width: number): MapView {
  const { projection, height } = fit(bounds, width);
  const pixels = inPixels(map, projection);
  const { province, neighbours, districts } = pixels.objects;
  const [west, south, east, north] = bounds;
  const land = areaOf(pixels, province.geometries, leastIsland);
  const abroad = areaOf(pixels, neighbours.geometries.filter(isAbroad), leastIsland * 6);
  const farthest = districts.geometries.filter((unit) => unitOf(unit).code === coTo);
  const coasts = [...land.coordinates, ...abroad.coordinates].flat().map((ring) => ring.map(pair));
  const middle = (Math.PI / 180) * ((south + north) / 2);
  return {
    bounds,
    width,
    height,
    ...outlinesOf(pixels, land, edgesOf(map, projection), [width, height]),
    farIslands: discsAround(areaOf(pixels, farthest, 0)),
    shareOnLand: landShare(coasts, width, height),
    project: (lon, lat) => pair(projection([lon, lat]) ?? [0, 0]),
    pixelsPerKm: width / ((east - west) * kmPerDegree * Math.cos(middle)),
    onPlane: onPlane(projection, width, height),
  };
}

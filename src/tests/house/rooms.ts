import type { Import } from "./imports.ts";

/** One room of the house and the rooms it imports. */
export interface Room {
  readonly name: string;
  readonly imports: readonly string[];
  /** 0 for a room that imports no other; else one above the highest that it imports. */
  readonly floor: number;
}

/** Folders that are looked into one level deeper, for each of their folders is a room of its own. */
const houses = ["src/kit", "src/report"];
/** Rooms that only look at the others: with them every arrow would have a twin. */
const onlookers = ["src/tests", "src/bench"];

/** "src/kit/csv" for src/kit/csv/records.ts; a file beside the rooms of a house is a room itself. */
export function roomOf(path: string): string {
  const house = houses.find((folder) => path.startsWith(`${folder}/`));
  return path
    .split("/")
    .slice(0, house === undefined ? 2 : 3)
    .join("/");
}

function floorsOf(targets: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const floors = new Map<string, number>();
  const floorOf = (room: string, above: readonly string[]): number => {
    const known = floors.get(room);
    if (known !== undefined) return known;
    // A circle of rooms, tied by types alone, stands on one floor.
    if (above.includes(room)) return 0;
    const floor = Math.max(-1, ...[...(targets.get(room) ?? [])].map((other) => floorOf(other, [...above, room]))) + 1;
    floors.set(room, floor);
    return floor;
  };
  for (const room of targets.keys()) floorOf(room, []);
  return floors;
}

/** The rooms of the project, from its import lines. Imports of types alone tie no rooms: they are gone when the program runs. */
export function roomsOf(imports: readonly Import[]): Room[] {
  const lines = imports
    .filter(({ to, typeOnly }) => to.startsWith("src/") && !typeOnly)
    .map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
    .filter(([from, to]) => from !== to && ![from, to].some((room) => onlookers.includes(room)));
  const targets = new Map<string, Set<string>>();
  for (const [from, to] of lines) {
    targets.set(from, (targets.get(from) ?? new Set()).add(to));
    targets.set(to, targets.get(to) ?? new Set());
  }
  const floors = floorsOf(targets);
  return [...targets]
    .map(([name, others]) => ({ name, imports: [...others].toSorted(), floor: floors.get(name) ?? 0 }))
    .toSorted((a, b) => a.floor - b.floor || (a.name < b.name ? -1 : 1));
}

/** Arrows without those that a longer way says as well: what is left shows the order. */
export function withoutShortcuts(rooms: readonly Room[]): (readonly [from: string, to: string])[] {
  const byName = new Map(rooms.map((room) => [room.name, room]));
  const reaches = (from: string, to: string): boolean =>
    from === to ||
    (byName.get(from)?.imports.some((next) => (byName.get(next)?.floor ?? 0) >= (byName.get(to)?.floor ?? 0) && reaches(next, to)) ??
      false);
  return rooms.flatMap(({ name, imports }) =>
    imports.filter((to) => !imports.some((other) => other !== to && reaches(other, to))).map((to) => [name, to] as const),
  );
}

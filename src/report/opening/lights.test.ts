import { expect, test } from "vitest";
import { newsroom } from "../../tests/newsroom.ts";
import { lightsIn } from "./lights.ts";

const lights = lightsIn(newsroom);
const ofKind = (wanted: string) => lights.filter(({ kind }) => kind === wanted);

test("what glows is what runs: no shelved or cancelled station, no closed mine, no port", () => {
  const running = newsroom.coal_sites.filter(({ status, lon, kind }) => status === "operating" && lon !== null && kind !== "port");
  expect(ofKind("station").length + ofKind("mine").length).toBe(running.length);
  expect(ofKind("station").every(({ mw }) => mw !== null && mw > 0)).toBe(true);
});

test("a plant is lit where a source says that it stands, once it runs", () => {
  const placed = newsroom.projects.filter(({ status, park_id: park }) => status === "operating" && park !== null);
  expect(ofKind("plant")).toHaveLength(placed.length);
  expect(
    lightsIn({ ...newsroom, projects: newsroom.projects.map((row) => ({ ...row, status: "licensed" as const })) }).map(({ kind }) => kind),
  ).not.toContain("plant");
});

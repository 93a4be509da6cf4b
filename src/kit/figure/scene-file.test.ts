import { describe, expect, test } from "vitest";
import { choice, optional, reference } from "../table/columns.ts";
import { day } from "../table/date-columns.ts";
import { integer, number } from "../table/number-columns.ts";
import { parseSceneFile, readScenes } from "./scene-file.ts";
import { byId, list, one } from "./scene-parameters.ts";

const title = { vi: "x", en: "x" };
const year = () => integer(title, { min: 1900, max: 2100 });
const schema = {
  settings: { region: one(reference(title, "regions")), places: byId("regions", number(title, { min: -180, max: 180 })) },
  scene: { lead: one(year()), behind: list(year()), until: one(optional(day(title))), mark: one(optional(choice(title, ["dot", "line"]))) },
};
const read = (text: string) => readScenes(parseSceneFile(text, "story/scenes.yaml"), "rents", schema);
const good = `
# A remark.
rents:
  region: north
  places:
    north: [10.5, 50]
  scenes:
    early: { lead: 2001, until: 2001-06-30 }
    whole: { lead: 2001, behind: [1999, 2000], mark: line }
`;

test("settings and scenes are read by their columns; what is optional and not there is null, a list empty", () => {
  const { settings, scenes, problems } = read(good);
  expect(problems).toEqual([]);
  expect(settings).toEqual({ region: "north", places: { north: [10.5, 50] } });
  expect(Object.keys(scenes)).toEqual(["early", "whole"]);
  expect(scenes["early"]).toMatchObject({ lead: 2001, behind: [], mark: null, until: { iso: "2001-06-30" } });
  expect(scenes["whole"]).toEqual({ lead: 2001, behind: [1999, 2000], until: null, mark: "line" });
});

test("every value is kept with its place, for what only the data can tell", () => {
  expect(read(good).values.map(({ text, place }) => [text, place.line])).toEqual([
    ["north", 4],
    ["north", 6],
    ["10.5", 6],
    ["50", 6],
    ["2001", 8],
    ["2001-06-30", 8],
    ["2001", 9],
    ["1999", 9],
    ["2000", 9],
    ["line", 9],
  ]);
});

describe("what is wrong is said with file, line, value and cure, all at once", () => {
  const codes = (text: string) => read(text).problems.map(({ code, line, value }) => [code, line, value]);
  test("a value that its column refuses, a name that is none, one that lacks", () => {
    const text =
      "rents:\n  regoin: north\n  scenes:\n    early: { lead: soon, behind: 2000, mark: dots }\n    late: { lead: 2002, until: 2002-13-01 }\n";
    expect(codes(text)).toEqual([
      ["scene-parameter-unknown", 2, "regoin"],
      ["scene-parameter-missing", 2, undefined],
      ["not-a-number", 4, "soon"],
      ["scene-parameter-shape", 4, undefined],
      ["not-in-list", 4, "dots"],
      ["no-such-day", 5, "2002-13-01"],
    ]);
    expect(read(text).problems[0]).toMatchObject({ cure: { en: 'Did you mean "region"?' }, file: "story/scenes.yaml" });
  });
  test("a file that is no YAML", () => {
    expect(codes("rents:\n  scenes: {early: [\n")[0]?.slice(0, 1)).toEqual(["scene-file-syntax"]);
  });
  test("a figure that is not in the file, scenes that are not there", () => {
    expect(codes("other: {}\n")).toEqual([["scene-figure-missing", undefined, undefined]]);
    expect(codes("rents:\n  region: north\n")).toEqual([["scene-parameter-missing", 2, undefined]]);
    expect(codes("rents: 5\n").map(([code]) => code)).toEqual(["scene-parameter-shape"]);
  });
});

import { describe, expect, test } from "vitest";
import { readStoryFile } from "./story-file.ts";

const read = (text: string) => readStoryFile("en/1-a/10-b", "story/en/1-a/10-b.md", text);
const places = (all: ReturnType<typeof read>["holds"]) => all.map(({ text, line, col }) => [text, line, col]);

describe("a file of the story", () => {
  test("gives its figures with their lines, those of its title first, and its words without the front matter", () => {
    const { references, body, problems } = read("---\ntitle: A {c} figure\n---\n\nBy {a(1).day} it was {a(1).total:bare},\nof {b}.\n");
    expect(places(references)).toEqual([
      ["c", 2, 11],
      ["a(1).day", 5, 5],
      ["a(1).total:bare", 5, 23],
      ["b", 6, 5],
    ]);
    expect([body.trim().slice(0, 5), problems]).toEqual(["By {a", []]);
  });

  test("gives the words that stand for a figure, and where the figure is named", () => {
    const { references } = read('---\ntitle: "[Half]{a} of it"\n---\n\nNot [two-thirds]{b(1).c}, \\[no]{d} [e] {f}.\n');
    expect(references.map(({ words, text, line, col }) => [words, text, line, col])).toEqual([
      ["Half", "a", 2, 16],
      ["two-thirds", "b(1).c", 5, 18],
      [undefined, "d", 5, 33],
      [undefined, "f", 5, 41],
    ]);
  });

  test("gives its claims with their lines, however the list is written", () => {
    expect(places(read("---\nfigure: x\nholds: [one, two]\n---\n").holds)).toEqual([
      ["one", 3, 9],
      ["two", 3, 14],
    ]);
    expect(places(read('---\nholds:\n  - a(1).b < 3\n  - "a(2).b = x"\n---\n').holds)).toEqual([
      ["a(1).b < 3", 3, 5],
      ["a(2).b = x", 4, 6],
    ]);
  });

  test("gives the figure and the scene that it shows with their lines, and none where it shows none", () => {
    const { figure, scene } = read('---\ntitle: Rents\nfigure: "rents"\nscene: 2001\n---\nThey rose.\n');
    expect([figure, scene]).toMatchObject([
      { text: "rents", line: 3, col: 10 },
      { text: "2001", line: 4, col: 8 },
    ]);
    expect(read("---\ntitle: Rents\n---\n")).toMatchObject({ figure: undefined, scene: undefined });
  });

  test("gives what pages ask of its front matter as plain values, and of one that cannot be read nothing", () => {
    expect(read("---\nkicker: Rent\ntitle: 2001\nfigure: rents\nscene: all\ncontinues: true\n---\n").front).toEqual({
      kicker: "Rent",
      title: "2001",
      figure: "rents",
      scene: "all",
      continues: true,
      dark: false,
      appendix: undefined,
    });
    expect(read("---\ndark: true\nappendix: method\n---\n").front).toMatchObject({ title: undefined, dark: true, appendix: "method" });
    expect(Object.values(read("---\ntitle: a: b\ndark: true\n---\n").front).filter(Boolean)).toEqual([]);
  });

  test("may have no front matter, no figure and no claim, or line ends of Windows", () => {
    expect(read("Words.")).toMatchObject({ body: "Words.", holds: [], references: [], problems: [] });
    expect(places(read("---\r\nholds: [a]\r\n---\r\n{b}").references)).toEqual([["b", 4, 2]]);
  });

  test("prints a brace after a backslash, and is told of one that is never closed", () => {
    expect(read("\\{a}").references).toEqual([]);
    expect(read("It was {a(1).b.\n\nThen {c}.").problems).toMatchObject([{ code: "open-brace", line: 1, col: 8 }]);
  });

  test("is told of front matter that cannot be read, and of claims that are no list", () => {
    expect(read("---\ntitle: a: b\n---\n").problems).toMatchObject([{ code: "front-matter", line: 2, value: "title: a: b" }]);
    expect(read("---\nholds: one\n---\n").problems).toMatchObject([{ code: "holds-no-list" }]);
  });

  test("is told of a field that there is not, and of a value that a field cannot have", () => {
    const told = (text: string) => read(text).problems.map(({ code, line, value }) => [code, line, value]);
    expect(told("---\nfiguer: x\ndark: yes please\ntitle:\n---\n")).toEqual([
      ["front-matter-field", 2, "figuer: x"],
      ["front-matter-value", 3, "dark: yes please"],
      ["front-matter-value", 4, "title:"],
    ]);
    expect(told("---\nkicker: a\ntitle: b\ndark: true\nappendix: method\ncontinues: false\n---\n")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { functions, orchardData, tables } from "../story/references/orchards.fixture.ts";
import { readNames } from "../story/references/names-file.ts";
import { sayIn } from "../story/references/say.ts";
import { numberCards } from "./number-cards.ts";
import { inRanges, paperNotes } from "./paper-notes.ts";

const names = readNames("names.txt", "");
const data = orchardData();
const say = sayIn({ tables, functions }, names, data, "en");
const entry = (name: string, body: string) => ({ id: `en/1-fruit/${name}`, body, front: {} });
const source = { tables, data, definitions: [], toldOtherwise: [], say, lang: "en" } as const;
const notesOf = (...entries: ReturnType<typeof entry>[]) => paperNotes(numberCards(entries, source), [], "en");

describe("the notes of a story on paper", () => {
  const { notes, numberOf, sources } = notesOf(
    entry("10-hills", "{count(orchards where fruit = apple)} and again {orchards(red-hill).cost}"),
    entry("head", "{orchards(red-hill).cost} {harvests(2001-12-31).total - harvests(2001-06-30).total}"),
  );

  test("stand once for each number, in the order in which it is read: the head of a chapter before its steps", () => {
    expect(notes.map(({ text }) => text)).toEqual(["over\u00a0$50\u00a0million", "about\u00a0$221\u00a0million", "two"]);
    expect(notes.map(({ id }) => numberOf(id))).toEqual([1, 2, 3]);
    expect(numberOf("another")).toBeUndefined();
  });

  test("name the rows, and the sources by their numbers in the list", () => {
    expect(notes[0]?.rows).toBe("Orchards: Red Hill");
    expect(notes[0]?.sources).toBe(String(sources.findIndex(({ id }) => id === "gazette") + 1));
    expect(notes[1]?.sources).toBe("1–2");
  });

  test("tell how many rows there are where they are many, and cite no source for a count of the sources", () => {
    const counted = notesOf(entry("10-all", "{count(harvests)} {count(sources)}")).notes;
    expect(counted[0]?.rows).toMatch(/^Harvests: \d rows$/);
    expect(counted[1]).toMatchObject({ sources: "" });
  });
});

test("numbers that follow each other are a range", () => expect(inRanges([9, 4, 3, 5, 1])).toBe("1, 3–5, 9"));

import { describe, expect, test } from "vitest";
import { functions, orchardData, tables } from "../story/references/orchards.fixture.ts";
import { readNames } from "../story/references/names-file.ts";
import type { ToldOtherwise } from "../report.ts";
import { sayIn } from "../story/references/say.ts";
import { cited } from "../table/cited-source.ts";
import type { Chapter } from "../story/story.ts";
import { cardsByChapter } from "./cards-by-chapter.ts";
import { numberCards } from "./number-cards.ts";

const names = readNames("names.txt", "year-end = harvests(2001-12-31)\nrise = year-end.total - harvests(2001-06-30).total\n");
const data = orchardData();
const told = (unit: string, text: string, key = "2001-12-31, country"): ToldOtherwise => {
  const [source] = data.sources;
  if (source === undefined) throw new Error("No source");
  return { table: "harvests", key, unit, text, source: cited(source, data, "en"), note: undefined };
};
const toldOtherwise = [
  told("million-usd", "$330 million"),
  told("farms", "12 farms"),
  told("million-usd", "$90 million", "2001-06-30, country"),
];
const say = sayIn({ tables, functions }, names, data, "en");
const cards = (...bodies: string[]) =>
  numberCards(
    bodies.map((body, index) => ({ id: `en/1-fruit/${index}-step${index}`, body, front: {} })),
    { tables, data, definitions: names.definitions, toldOtherwise, say, lang: "en" },
  );
const only = (body: string) => {
  const [card] = cards(body);
  if (card === undefined) throw new Error("No card");
  return card;
};

describe("the card of a number", () => {
  test("is headed by the number, after the words that stand for it where they do not say it", () => {
    expect(only("{year-end.total}").text).toBe("nearly\u00a0$320.5\u00a0million");
    expect(only("[a third of a billion]{year-end.total}").text).toBe("a third of a billion (nearly\u00a0$320.5\u00a0million)");
    expect(only("[all four orchards]{count(orchards)}").text).toBe("all four orchards");
  });

  test("is there for a number of a title, before those of the words below it", () => {
    const entry = { id: "en/1-fruit/10-step", body: "{year-end.total}", front: { title: "[Four]{count(orchards)} orchards" } };
    const source = { tables, data, definitions: names.definitions, toldOtherwise, say, lang: "en" } as const;
    expect(numberCards([entry], source).map(({ text, saidIn }) => [text, saidIn])).toEqual([
      ["Four", ["fruit-step"]],
      ["nearly\u00a0$320.5\u00a0million", ["fruit-step"]],
    ]);
  });

  test("shows the cell that it was copied from within its row, and who published it", () => {
    const card = only("{orchards(red-hill).cost}");
    expect(card.formula).toBeUndefined();
    expect(card.tables.map(({ table, more }) => [table.name, more])).toEqual([["orchards", 0]]);
    expect(card.tables[0]?.rows[0]?.cells).toEqual([
      { title: "Name", text: "Red Hill", used: false },
      { title: "Owner", text: "Brown & Sons", used: false },
      { title: "Cost", text: "over\u00a0$50\u00a0million", used: true },
      { title: "Planted", text: "March 2001", used: false },
    ]);
    expect(card.sources.map(({ id }) => id)).toEqual(["gazette"]);
  });

  test("shows how it was worked out, with what its names stand for and each cell of it", () => {
    const card = only("{rise}");
    expect(card.formula).toBe("rise");
    expect(card.definitions.map(({ name }) => name)).toEqual(["rise", "year-end"]);
    expect(card.tables[0]?.rows.flatMap(({ cells }) => cells.filter(({ used }) => used).map(({ text }) => text))).toEqual([
      "nearly\u00a0$320.5\u00a0million",
      "$100\u00a0million",
    ]);
    expect(card.sources.map(({ id }) => id)).toEqual(["almanac", "gazette"]);
  });

  test("says what other sources give for the same: of its row, and in its unit", () => {
    expect(only("{year-end.total}").otherwise.map(({ text }) => text)).toEqual(["$330 million"]);
    expect(only("{rise}").otherwise.map(({ text }) => text)).toEqual(["$330 million", "$90 million"]);
    expect(only("{orchards(red-hill).cost}").otherwise).toEqual([]);
    expect(only("{count(harvests)}").otherwise).toEqual([]);
  });

  test("counts the rows that a count counted", () => {
    const card = only("{count(orchards where fruit = apple)}");
    expect([card.origin, card.size]).toEqual(["count", 2]);
  });

  test("stands once, however often and in whatever form the number is said, and leads to each step that says it", () => {
    const all = cards("{year-end.total}", "{orchards(red-hill).cost} {year-end.total:billions}");
    expect(all.map(({ saidIn }) => saidIn)).toEqual([["fruit-step0", "fruit-step1"], ["fruit-step1"]]);
  });
});

test("cards stand under the chapter that says them first, and its name stands for steps without a title", () => {
  const step = (id: string, title?: string) => ({ id, title, html: "", figure: undefined, scene: undefined });
  const chapter = { id: "fruit", title: "Fruit", passages: [{ figures: [], steps: [step("fruit-step0"), step("fruit-step1", "Prices")] }] };
  const empty = { id: "weather", title: "Weather", passages: [] };
  const { chapters, titles } = cardsByChapter(cards("{year-end.total}"), [chapter, empty] as unknown as Chapter[]);
  expect(chapters.map(({ chapter: { id }, cards: own }) => [id, own.length])).toEqual([["fruit", 1]]);
  expect([titles.get("fruit-step0"), titles.get("fruit-step1")]).toEqual(["Fruit", "Prices"]);
});

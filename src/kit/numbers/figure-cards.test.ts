import { expect, test } from "vitest";
import { data } from "../../tests/harvest-correction.ts";
import { tinyReport } from "../../tests/tiny-project.ts";
import { buildDocument } from "../figure/document.ts";
import { figureCards } from "./figure-cards.ts";

const figures = tinyReport.figures.map((figure) => figure.render(data, "en", buildDocument()));
const source = { tables: tinyReport.tables, data, definitions: [], toldOtherwise: [], say: () => ({}) as never, lang: "en" } as const;
const step = (id: string, figure?: string) => ({ id: `en/1-fruit/${id}`, body: "", front: { figure } });
const cards = figureCards(figures, [step("10-years", "harvest"), step("20-words")], source);
const card = cards.find(({ figure }) => figure === "harvest");

test("a figure's card has every row that its table rests on, with their numbers", () => {
  const [table] = card?.tables ?? [];
  expect([card?.id, card?.size, table?.table.name]).toEqual(["figure-harvest", data.harvests.length, "harvests"]);
  expect(table?.rows.map(({ cells }) => cells.map(({ title }) => title))).toEqual(data.harvests.map(() => ["Kilos"]));
});

test("it names the figure's sources and the steps that show it", () => {
  expect(card?.sources.length).toBeGreaterThan(0);
  expect(cards.map(({ saidIn }) => saidIn)).toEqual(tinyReport.figures.map(({ id }) => (id === "harvest" ? ["fruit-years"] : [])));
});

import { expect, test } from "vitest";
import { correction, data, harvest } from "../../tests/harvest-correction.ts";
import { tinyReport } from "../../tests/tiny-project.ts";
import { feedOf } from "../feeds/feed.ts";
import { buildDocument } from "../figure/document.ts";
import { correctionsOfFigure } from "../figure/corrected.ts";
import { siteOf } from "../i18n/site.ts";
import type { Edition } from "../story/edition.ts";
import { toldCorrections } from "./corrections.ts";
import { newsArticle } from "./news-article.ts";

const corrected = {
  ...data,
  corrections: [correction({}), correction({ dataset: "story", key: "Opening", was: "two", now: "three" }, "2019-06-01")],
};
const document = buildDocument();
const edition: Edition = {
  report: tinyReport,
  lang: "en",
  data: corrected,
  entries: [],
  chapters: [],
  say: (reference) => ({ text: reference, kind: "text" }) as never,
  definitions: [],
  formerAnchors: new Map(),
  figure: (id) => {
    const figure = tinyReport.figures.find((one) => one.id === id);
    if (figure === undefined) throw new Error(id);
    const rendered = figure.render(corrected, "en", document);
    return { ...rendered, corrections: correctionsOfFigure(figure, rendered, tinyReport.tables, corrected, "en", document) };
  },
};
const site = { site: "https://gardens.example", base: "/two/" };
const row = `${harvest.garden_id}-${harvest.year}`;

test("corrections are told the latest first, each with the figures it touches and the table it is about", () => {
  const told = toldCorrections(edition).map(({ date, table, figures }) => [date, table, figures.map(({ id }) => id)]);
  expect(told).toEqual([
    ["2019-06-01", undefined, []],
    ["2019-05-01", "harvests", ["harvest"]],
  ]);
});

test("the article says what was put right, and is of the day of the last correction", () => {
  const article = newsArticle(edition, site) as unknown as {
    dateModified: string;
    correction: { url: string; datePublished: string; text: string }[];
  };
  expect(article.dateModified).toBe("2019-06-01");
  expect(article.correction).toMatchObject([
    { datePublished: "2019-06-01", url: "https://gardens.example/two/en/corrections/#2019-06-01-story-opening" },
    { datePublished: "2019-05-01", url: `https://gardens.example/two/en/corrections/#2019-05-01-harvests-${row}` },
  ]);
  expect(article.correction[1]?.text).toContain("was 999");
});

test("the feeds have an entry for each, and call the figures it touches changed on that day", () => {
  const { entries } = feedOf(edition, site);
  const days = new Map(entries.map(({ url, updated }) => [url.replace("https://gardens.example/two/en/", ""), updated]));
  expect(days.get(`corrections/#2019-05-01-harvests-${row}`)).toBe("2019-05-01");
  expect(days.get("figures/harvest/")).toBe("2019-05-01");
  expect(days.get("figures/gardens/")).not.toBe("2019-05-01");
  expect(entries[0]?.updated).toBe("2019-06-01");
});

test("the article says when it was first published where whoever published it says so, and never on its own", () => {
  expect(newsArticle(edition, site)).not.toHaveProperty("datePublished");
  expect(newsArticle(edition, { ...site, ...siteOf({ PUBLISHED: "2019-03-04" }), site: site.site })).toHaveProperty(
    "datePublished",
    "2019-03-04",
  );
  expect(siteOf({ PUBLISHED: "4/3/2019" })).not.toHaveProperty("published");
});

import { expect, test } from "vitest";
import { type CitedSource, cited, publisherText, sourceText } from "./cited-source.ts";

import { publishers } from "./publishers.ts";
import { readTable } from "./read-table.ts";
import type { Source } from "./sources.ts";

const at = () => ({ file: "data/sources.csv" });
const source: Source = {
  id: "a",
  publisher_id: "gazette",
  title: "Tin",
  working_title: null,
  url: "https://example.org/a",
  published: null,
  accessed: { iso: "2033-01-01", from: Date.UTC(2033, 0, 1), to: Date.UTC(2033, 0, 1), precision: "day" },
  language: "ja",
  kind: "newspaper",
  remark_vi: "bản tiếng Nhật",
  remark_en: "Japanese edition",
  at,
};
const data = readTable(publishers, "data/publishers.csv", new TextEncoder().encode("id,name_vi,name_en\ngazette,Công báo,Gazette\n"));
const said = (one: Source, lang: "vi" | "en"): string => {
  const words: CitedSource = cited(one, { publishers: data.rows as unknown as Parameters<typeof cited>[1]["publishers"] }, lang);
  return publisherText(words);
};

test("a source is cited in the reader's language, its remark after the publisher's name", () => {
  expect([said(source, "vi"), said(source, "en")]).toEqual(["Công báo (bản tiếng Nhật)", "Gazette (Japanese edition)"]);
  expect(said({ ...source, remark_en: null }, "en")).toBe("Gazette");
});

test("a list names a page by the title it prints, and by no other", () => {
  const named = (title: string | null): string =>
    sourceText({ ...source, title, working_title: "Tên tạm", publisher: "Công báo", remark: null });
  expect([named("Tin"), named(null)]).toEqual(["Công báo: Tin", "Công báo"]);
});

test("a publisher that the list does not have goes by its id: a page in the making must not fail over a name", () => {
  expect(said({ ...source, publisher_id: "other", remark_vi: null }, "vi")).toBe("other");
});

import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { compose } from "../../kit/images/compose.ts";
import { formats } from "../../kit/images/formats.ts";
import { imageContents } from "../../kit/images/image-content.ts";
import { langs } from "../../kit/i18n/languages.ts";
import { newsroom } from "../../tests/newsroom.ts";
import { report } from "../report.ts";
import { figures } from "./figures.ts";

/** A link's card is seen at about half its size: smaller than this, nothing in its drawing can be told. */
const least = 0.55;

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const site = { site: "https://example.org", base: "/" };

test.each(figures.flatMap((figure) => langs.map((lang) => [figure.id, lang, figure] as const)))(
  "the drawing of %s can be told on its card in %s",
  (id, lang, figure) => {
    const content = imageContents(
      report,
      figure.render(newsroom, lang, document),
      lang,
      site,
    )({ figure: id, scene: figure.still, part: "social" });
    const drawing = [...compose(content, formats.social, document).querySelectorAll("g[transform*=scale]")].at(-1);
    const [, scale] = /scale\(([\d.]+)\)/.exec(drawing?.getAttribute("transform") ?? "") ?? [];
    expect(Number(scale)).toBeGreaterThanOrEqual(least);
  },
);

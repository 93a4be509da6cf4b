import sharp from "sharp";
import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { compareSites } from "./compare-sites.ts";

const svg = (fill: string, width = 10): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><rect width="${width}" height="10" fill="#fff"/><rect width="5" height="5" fill="${fill}"/></svg>`;
const page = (text: string, still = "1"): string =>
  `<!doctype html><html><head><title>x</title><style>a{}</style></head><body><p>${text}</p><svg class="chart chart-x" aria-label="${still}"></svg></body></html>`;

type Files = Readonly<Record<string, string>>;

async function differences(before: Files, after: Files): Promise<Record<string, readonly string[]>> {
  const [old, now] = [temporaryFolder(), temporaryFolder()];
  writeFiles(old, before);
  writeFiles(now, after);
  return Object.fromEntries((await compareSites(old, now)).map(({ file, lines }) => [file, lines]));
}

test("two sites that show the same differ in nothing, however they are written", async () => {
  const policy = `<meta http-equiv="content-security-policy" content="style-src 'sha256-x'">`;
  const spread = page("a").replace("><p>", '>\n<p class="x">\n').replace("a{}", "b{}").replace("<title>", `${policy}<title>`);
  expect(
    await differences({ "a/index.html": page("a"), "a.svg": svg("#fff") }, { "a/index.html": spread, "a.svg": svg("#fffffe") }),
  ).toEqual({});
});

test("a file that is gone or new is named", async () => {
  expect(await differences({ "a.csv": "1" }, { "b.csv": "1" })).toEqual({ "a.csv": ["is gone"], "b.csv": ["is new"] });
});

test("a page's words are compared, shown or spoken, and each of its charts", async () => {
  expect(await differences({ "a.html": page("ba <b>tỷ</b>") }, { "a.html": page("ba <b>triệu</b>", "2") })).toEqual({
    "a.html": ["− tỷ", "+ triệu", "chart-x, picture 1 is drawn otherwise"],
  });
  expect(await differences({ "a.html": page(`<img alt="cũ">`) }, { "a.html": page(`<img alt="mới">`) })).toEqual({
    "a.html": ["− cũ", "+ mới"],
  });
});

test("a line that stands once more than before is new", async () => {
  expect(await differences({ "a.html": page("<i>a</i>") }, { "a.html": page("<i>a</i><i>a</i>") })).toEqual({ "a.html": ["+ a"] });
});

test("pictures are compared by what is seen: the share of pixels, or the size", async () => {
  expect(await differences({ "a.svg": svg("#fff") }, { "a.svg": svg("#000") })).toEqual({ "a.svg": ["25.000 % of its pixels differ"] });
  expect(await differences({ "a.svg": svg("#000") }, { "a.svg": svg("#000", 20) })).toEqual({ "a.svg": ["10 × 10 → 20 × 10"] });
});

test("colours that a theme chooses are compared by their names, of pages and of pictures", async () => {
  const themed = (jade: string): string => svg("var(--c0)").replace("<rect", `<style>svg{--c0:${jade}}</style><rect`);
  const tinted = (jade: string): string => page("a").replace("a{}", `:root{--color-jade: ${jade}; --gap: 1rem}`);
  expect(
    await differences(
      { "a.svg": themed("#26a678"), "a.html": tinted("#26a678") },
      { "a.svg": themed("#26A678"), "a.html": tinted("rgb(1 2 3)") },
    ),
  ).toEqual({ "a.html": ["− --color-jade: #26a678", "+ --color-jade: rgb(1 2 3)"] });
  expect(await differences({ "a.svg": themed("#26a678") }, { "a.svg": themed("#111") })).toEqual({
    "a.svg": ["− --c0: #26a678", "+ --c0: #111"],
  });
});

test("PNGs of the same pixels are the same, whatever their encoder", async () => {
  const pixels = sharp(Buffer.from(svg("#204060")));
  const { pictureDifference } = await import("./compare-images.ts");
  const [plain, palette] = [await pixels.png().toBuffer(), await pixels.png({ palette: true }).toBuffer()];
  expect(plain.equals(palette)).toBe(false);
  expect(await pictureDifference(plain, palette, false)).toBe(0);
});

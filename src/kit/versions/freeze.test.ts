import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freeze } from "./freeze.ts";
import { versionFaults, versionsIn } from "./version.ts";

const csv = "id,depth\nnorth,7\n";
const descriptor = { name: "wells", homepage: "https://wells.example/below/", version: "1999-04-30", resources: [] };
const offer = (language: string) => ({
  id: "depths",
  language,
  title: `Depths, ${language}`,
  takeaway: "Deep.",
  alt: "A bar.",
  table: `https://wells.example/below/data/figures/depths.${language}.csv`,
  pictures: [
    { address: `https://wells.example/below/pictures/depths.first.${language}.png` },
    { address: `https://wells.example/below/pictures/depths.${language}.png` },
  ],
});

let place: string;
const inPlace = (...parts: string[]) => join(place, ...parts);
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(inPlace(file)), { recursive: true });
  writeFileSync(inPlace(file), content);
}

/** A built site, as far as freezing asks for it. */
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), "freeze-"));
  const bytes = (text: string) => new TextEncoder().encode(text);
  write("dist/data/datapackage.json", JSON.stringify(descriptor));
  write("dist/data/wells.zip", zipSync({ "wells.csv": bytes(csv), "datapackage.json": bytes(JSON.stringify(descriptor)) }));
  write(
    "dist/embeds.json",
    JSON.stringify({
      home: { vi: "https://wells.example/below/", en: "https://wells.example/below/en/" },
      embeds: ["vi", "en"].map(offer),
    }),
  );
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#26a678" } })
    .png()
    .toBuffer();
  for (const lang of ["vi", "en"]) {
    write(`dist/data/figures/depths.${lang}.csv`, `\ufeffdepth\r\n7\r\n`);
    write(`dist/pictures/depths.${lang}.png`, picture);
  }
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const versions = () => inPlace("v");

describe("a built site, frozen", () => {
  test("keeps its tables byte for byte, its figures with what they said, and a sum of each file", async () => {
    expect(await freeze(inPlace("dist"), versions())).toBe(join(versions(), "1999-04-30"));
    const [version, ...others] = versionsIn(versions());
    expect(others).toEqual([]);
    expect(version?.day).toBe("1999-04-30");
    expect(readFileSync(join(versions(), "1999-04-30/data/wells.csv"), "utf8")).toBe(csv);
    expect(version?.figures.map(({ id, lang, title, width, height }) => [id, lang, title, width, height])).toEqual([
      ["depths", "vi", "Depths, vi", 40, 30],
      ["depths", "en", "Depths, en", 40, 30],
    ]);
    for (const { picture, table } of version?.figures ?? [])
      for (const file of [picture, table]) expect(version?.sums.has(file), file).toBe(true);
    expect(versionFaults(versions())).toEqual([]);
  });

  test("names no address of the site, which may move", async () => {
    await freeze(inPlace("dist"), versions());
    for (const file of ["data/datapackage.json", "figures.json"])
      expect(readFileSync(join(versions(), "1999-04-30", file), "utf8")).not.toContain("wells.example");
  });

  test("is never frozen again under the same day", async () => {
    await freeze(inPlace("dist"), versions());
    await expect(freeze(inPlace("dist"), versions())).rejects.toThrow("never changed");
  });

  test("is told to be built whole where it has no pictures, and leaves nothing half done", async () => {
    rmSync(inPlace("dist/pictures"), { recursive: true });
    await expect(freeze(inPlace("dist"), versions())).rejects.toThrow("npm run build");
    await expect(freeze(inPlace("no-site"), versions())).rejects.toThrow("npm run build");
    expect(existsSync(versions())).toBe(false);
  });
});

describe("a version that is not as it was", () => {
  const codes = () => versionFaults(versions()).map(({ en }) => en.replace(`${versions()}/`, ""));
  beforeEach(() => freeze(inPlace("dist"), versions()));

  test.each([
    ["a changed file", () => appendFileSync(join(versions(), "1999-04-30/data/wells.csv"), "south,8\n"), "is never changed"],
    ["a lost file", () => rmSync(join(versions(), "1999-04-30/data/wells.csv")), "lacks this file"],
    ["a file too many", () => write("v/1999-04-30/data/more.csv", "id\n"), "not of the frozen copy"],
    ["no sums", () => rmSync(join(versions(), "1999-04-30/SHA256SUMS")), "not of the frozen copy"],
  ])("is told of: %s", (_, damage, said) => {
    damage();
    expect(codes()[0]).toContain(said);
  });
});

test("a project without versions has none, and no fault", () => {
  expect([versionsIn(versions()), versionFaults(versions())]).toEqual([[], []]);
});

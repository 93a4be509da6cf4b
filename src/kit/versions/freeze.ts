import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { UserError } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { archivePath, descriptorPaths } from "../open-data/address.ts";
import { sha256 } from "../open-data/table-files.ts";
import { type FrozenFigure, figuresFile, sumsFile, tablesFolder } from "./version.ts";

/** What is read here of a built site's `embeds.json`. */
interface Offers {
  readonly home: Readonly<Record<string, string>>;
  readonly embeds: readonly {
    readonly id: string;
    readonly language: Lang;
    readonly title: string;
    readonly takeaway: string;
    readonly alt: string;
    readonly table: string;
    readonly pictures: readonly { readonly address: string; readonly width?: number; readonly height?: number }[];
  }[];
}

interface Package {
  readonly name: string;
  readonly version: string;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** The archive of all tables as it was published. Its descriptor names no address of the site: a version outlives those. */
function tablesOf(site: string, slug: string): Map<string, Uint8Array> {
  const files = unzipSync(readFileSync(join(site, archivePath(slug))));
  return new Map(
    Object.entries(files).map(([name, bytes]) => {
      if (name !== "datapackage.json") return [`${tablesFolder}/${name}`, bytes] as const;
      const described = Object.fromEntries(Object.entries(jsonOf(bytes) as Package).filter(([key]) => key !== "homepage"));
      return [`${tablesFolder}/${name}`, bytesOf(`${JSON.stringify(described, null, 2)}\n`)] as const;
    }),
  );
}

/** Every figure with its table and the picture that stands for it, packed without loss. */
async function figuresOf(site: string): Promise<Map<string, Uint8Array>> {
  const { home, embeds } = JSON.parse(readFileSync(join(site, "embeds.json"), "utf8")) as Offers;
  const root = Object.values(home).toSorted((a, b) => a.length - b.length)[0] ?? "";
  const fileAt = (address: string): string => join(site, address.slice(root.length));
  const files = new Map<string, Uint8Array>();
  const figures: FrozenFigure[] = [];
  for (const { id, language, title, takeaway, alt, table, pictures } of embeds) {
    const picture = pictures.find(({ address }) => address.endsWith(`/${id}.${language}.png`));
    if (picture === undefined || !existsSync(fileAt(picture.address)))
      throw new UserError(`${site}: ${id}.${language}.png is missing. Build the site with its pictures first: npm run build`);
    const name = `figures/${id}.${language}`;
    const { data, info } = await sharp(fileAt(picture.address)).webp({ lossless: true, effort: 6 }).toBuffer({ resolveWithObject: true });
    files.set(`${name}.csv`, readFileSync(fileAt(table)));
    files.set(`${name}.webp`, data);
    const size = { width: info.width, height: info.height };
    figures.push({ id, lang: language, title, takeaway, alt, picture: `${name}.webp`, ...size, table: `${name}.csv` });
  }
  return files.set(figuresFile, bytesOf(`${JSON.stringify(figures, null, 2)}\n`));
}

/**
 * Keeps what a built site published, its tables and figures, as a version named after the day of its edition. A version is never
 * written twice.
 *
 * @returns the folder of the version
 */
export async function freeze(site: string, versions: string): Promise<string> {
  const descriptor = join(site, descriptorPaths.dataPackage);
  if (!existsSync(descriptor)) throw new UserError(`${site} is not a built site. Build it first: npm run build`);
  const { name, version } = jsonOf(readFileSync(descriptor)) as Package;
  const folder = join(versions, version);
  if (existsSync(folder)) throw new UserError(`${folder} is there already, and a frozen copy is never changed.`);
  const files = new Map([...tablesOf(site, name), ...(await figuresOf(site))]);
  const sums = [...files].map(([file, bytes]) => `${sha256(bytes)}  ${file}`).toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  try {
    for (const [file, bytes] of [...files, [sumsFile, bytesOf(`${sums.join("\n")}\n`)] as const]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

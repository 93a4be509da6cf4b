import { formatIn } from "../i18n/format.ts";
import type { Lang } from "../i18n/languages.ts";
import { type Ending, endingsOf, type Picture, picturePath, mainPicture } from "../images/image-list.ts";
import type { EmbedMetadata } from "./embed-metadata.ts";
import { galleryWords } from "./words.ts";

interface PictureGroup {
  readonly name: string;
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

const endings: Readonly<Record<Ending, string>> = { svg: "SVG", png: "PNG", "@2x.png": "PNG 2×" };

const filesOf = (picture: Picture, base: string): PictureGroup["links"] =>
  endingsOf(picture).map((ending) => ({ text: endings[ending], address: picturePath(picture, ending, base) }));

/** The files of the picture that stands for a figure. */
export const standingFiles = (id: string, lang: Lang, base: string): PictureGroup["links"] => filesOf(mainPicture(id, lang), base);

/** The pictures of a figure as a list of downloads, each once: what it is for, and its files. */
export function pictureGroups({ pictures, lang }: Pick<EmbedMetadata, "pictures" | "lang">, base: string): PictureGroup[] {
  const words = galleryWords[lang];
  const standing = pictures.find(({ part }) => part === "")?.scene;
  // A still that was a scene among others once has the address of then as well.
  const offered = pictures.filter(({ scene, part }) => part !== scene || scene !== standing);
  const scenes = offered.filter(({ format, part }) => format === "plain" && part !== "");
  const nameOf = (picture: Picture): string => {
    const scene = scenes.indexOf(picture);
    if (scene >= 0) return words.scene(formatIn(lang).number(scene + 1));
    const name = words.formats[picture.format];
    return picture.theme === "dark" ? `${name}, ${words.dark}` : name;
  };
  return offered.map((picture) => ({ name: nameOf(picture), links: filesOf(picture, base) }));
}

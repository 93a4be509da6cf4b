import { langs, pathIn } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import { endingsOf, picturePath } from "../images/image-list.ts";
import { galleryPath, hostScriptPath, oembedPath } from "./address.ts";
import { type EmbedMetadata, tablePath } from "./embed-metadata.ts";

/** A machine's list of everything that may be embedded, with absolute addresses. Sizes in bytes are told where the files are known. */
export function embedList(brand: string, offers: readonly EmbedMetadata[], site: Site): object {
  const absolute = (path: string): string => new URL(path, site.site).href;
  return {
    name: brand,
    home: Object.fromEntries(langs.map((lang) => [lang, absolute(pathIn(lang, "", site.base))])),
    gallery: Object.fromEntries(langs.map((lang) => [lang, absolute(galleryPath(lang, site.base))])),
    script: absolute(hostScriptPath(site.base)),
    licence: "https://creativecommons.org/licenses/by/4.0/",
    updated: offers.reduce((latest, { updated }) => (updated > latest ? updated : latest), ""),
    embeds: offers.map((offer) => ({
      id: offer.id,
      language: offer.lang,
      title: offer.title,
      takeaway: offer.takeaway,
      alt: offer.alt,
      address: offer.embed,
      // By the width of the column, in CSS pixels.
      heights: offer.heights,
      story: offer.story,
      oembed: absolute(oembedPath(offer.id, offer.lang, site.base)),
      table: absolute(tablePath(offer.id, offer.lang, site.base)),
      pictures: offer.pictures.flatMap((picture) =>
        endingsOf(picture).map((ending) => ({
          scene: picture.scene,
          format: picture.format,
          theme: picture.theme,
          address: absolute(picturePath(picture, ending, site.base)),
        })),
      ),
      updated: offer.updated,
    })),
  };
}

import type { Lang } from "../i18n/languages.ts";
import type { AnyData } from "../table/data.ts";

/** One picture that fills a screen, in two formats. Paths from the project's root; size in pixels. */
export interface ScreenImage {
  readonly avif: string;
  readonly jpeg: string;
  readonly width: number;
  readonly height: number;
}

/** What is drawn over the picture in one language. */
export interface OpeningDrawing {
  /** SVG for each picture, in its own units. */
  readonly wide: string;
  readonly tall: string;
  /** What a screen reader hears of all of it. */
  readonly label: string;
  /** What the marks mean: each sample as SVG, and its words. */
  readonly key: readonly { readonly sample: string; readonly words: string }[];
  /** Whose data and image it is. */
  readonly credit: string;
}

/** A picture as wide as the window that the story opens on, with marks drawn from the data. */
export interface Opening<Data extends AnyData = AnyData> {
  /** For a desk, where words stand on it, and for a phone, where they stand below it. */
  readonly images: { readonly wide: ScreenImage; readonly tall: ScreenImage };
  /** As a method, so that an opening of any data is an opening. */
  draw(data: Data, lang: Lang, document: Document): OpeningDrawing;
}

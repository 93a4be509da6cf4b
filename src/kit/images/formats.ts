/** Sizes of a picture's lettering and air, in its own pixels. */
export interface Format {
  readonly width: number;
  /** Fixed, or as high as the drawing needs. */
  readonly height: number | undefined;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** The title's size, and the least it may shrink to. */
  readonly title: readonly [most: number, least: number];
  readonly takeaway: number;
  readonly subtitle: number;
  readonly small: number;
  readonly gap: number;
  /** A drawing blown up beyond this shouts. */
  readonly zoom: number;
  /** A drawing at this scale is easy to read. */
  readonly enough: number;
  /** Width of the column of words where they stand beside the drawing. */
  readonly column: number | undefined;
}

/**
 * What a picture is for. `plain` goes into an article, `social` is a link's card (1.91 : 1), `square` a post, `story` a phone's whole
 * screen, whose top and bottom the apps cover with their own buttons.
 */
export const formats = {
  plain: {
    width: 800,
    height: undefined,
    margin: { side: 40, top: 36, bottom: 28 },
    title: [30, 30],
    takeaway: 17,
    subtitle: 15,
    small: 13,
    gap: 22,
    zoom: 1,
    enough: 1,
    column: undefined,
  },
  social: {
    width: 1200,
    height: 630,
    margin: { side: 48, top: 44, bottom: 34 },
    title: [52, 36],
    takeaway: 23,
    subtitle: 19,
    small: 17,
    gap: 22,
    zoom: 1.9,
    enough: 1.4,
    column: 430,
  },
  square: {
    width: 1080,
    height: 1080,
    margin: { side: 56, top: 60, bottom: 44 },
    title: [64, 44],
    takeaway: 29,
    subtitle: 23,
    small: 21,
    gap: 30,
    zoom: 2.4,
    enough: 1.6,
    column: undefined,
  },
  story: {
    width: 1080,
    height: 1920,
    margin: { side: 64, top: 190, bottom: 250 },
    title: [84, 56],
    takeaway: 38,
    subtitle: 29,
    small: 26,
    gap: 44,
    zoom: 3,
    enough: 2,
    column: undefined,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

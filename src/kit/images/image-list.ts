import type { Figure } from "../figure/figure.ts";
import { type Lang, langs, underBase } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import type { FormatName } from "./formats.ts";
import type { Theme } from "./themes.ts";

/** One picture that the site offers; it comes as one or more files. */
export interface Picture {
  /** Id of a figure, or `report` for the card of the report itself. */
  readonly figure: string;
  readonly scene: string;
  readonly format: FormatName;
  readonly theme: Theme;
  readonly lang: Lang;
  /** Part of the files' names between figure and language; empty for the scene that stands for the figure. */
  readonly part: string;
}

/** How a picture is written: as paths, or in pixels, of which `@2x` has twice as many. */
export type Ending = "svg" | "png" | "@2x.png";

/** Stands for the report itself where a picture names its figure. */
export const reportId = "report";

/** Formats of a fixed size: cards, made of the scene that stands for the figure. */
export const cards = ["social", "square", "story"] as const satisfies readonly FormatName[];

/**
 * The pictures of a figure: each scene in light; the scene that stands for the figure in dark as well, and as cards. Other scenes in dark
 * would double the files for pictures that hardly anyone places.
 */
export function picturesOf({ id, scenes, still, retired }: Pick<Figure, "id" | "scenes" | "still" | "retired">, lang: Lang): Picture[] {
  const picture = (scene: string, format: FormatName, theme: Theme, part: string): Picture => ({
    figure: id,
    scene,
    format,
    theme,
    lang,
    part,
  });
  return [
    picture(still, "plain", "light", ""),
    picture(still, "plain", "dark", ""),
    ...cards.map((format) => picture(still, format, "light", format)),
    // A still that was a scene among others once keeps the address that it had then.
    ...scenes.filter((scene) => scene !== still || retired.includes(still)).map((scene) => picture(scene, "plain", "light", scene)),
  ];
}

/** The card of the report itself, for links to its pages. */
export const reportCard = ({ card }: Pick<Report, "card">, lang: Lang): Picture => ({
  figure: reportId,
  scene: card.scene,
  format: "social",
  theme: "coal",
  lang,
  part: "social",
});

/** Every picture of the report in one language. */
export const allPictures = (report: Pick<Report, "figures" | "card">, lang: Lang): Picture[] => [
  ...report.figures.flatMap((figure) => picturesOf(figure, lang)),
  reportCard(report, lang),
];

/** What names the files of the picture that stands for a figure. */
export const mainPicture = (figure: string, lang: Lang): Picture => ({
  figure,
  scene: "",
  format: "plain",
  theme: "light",
  lang,
  part: "",
});

/** A card is for places that take pixels of one size; anything else may be placed at any. */
export const endingsOf = ({ format }: Pick<Picture, "format">): readonly Ending[] =>
  format === "plain" ? ["svg", "png", "@2x.png"] : ["png"];

/**
 * Name of a picture's file: "growth.vi.svg", "growth.targets.vi@2x.png", "growth.vi.dark.png", "growth.social.en.png". Other pages link
 * to it, so it never changes.
 */
export const fileName = ({ figure, part, lang, theme }: Picture, ending: Ending): string =>
  [figure, part, lang, theme === "dark" ? theme : ""].filter(Boolean).join(".") + (ending.startsWith("@") ? ending : `.${ending}`);

/** Address of a picture below the site. */
export const picturePath = (picture: Picture, ending: Ending, base = "/"): string =>
  underBase(base, `pictures/${fileName(picture, ending)}`);

/** Every file of every picture, below the site. */
export const pictureFiles = (report: Pick<Report, "figures" | "card">): string[] =>
  langs.flatMap((lang) =>
    allPictures(report, lang).flatMap((picture) => endingsOf(picture).map((ending) => picturePath(picture, ending).slice(1))),
  );

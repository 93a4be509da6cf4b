import { readFileSync } from "node:fs";
import { chartStylesheet, type Styled } from "../figure/stylesheet.ts";
import { plainStyle, type Tokens, tokensIn } from "./theme-style.ts";

/** How a picture is coloured: as a page on a bright or a dark screen, or as the report's opening, on coal. */
export type Theme = "light" | "dark" | "coal";

/** What a theme gives a picture. */
export interface ThemeStyle {
  readonly tokens: Tokens;
  /** The charts' rules, with the theme's own colours. */
  readonly rules: string;
}

/** The style of every theme, from the stylesheets of the pages. */
export function themes(report: Styled): Readonly<Record<Theme, ThemeStyle>> {
  const css = readFileSync("src/styles/tokens.css", "utf8");
  const charts = chartStylesheet(report);
  const styleOf = (tokens: Tokens): ThemeStyle => ({ tokens, rules: plainStyle(charts, tokens) });
  const dark = tokensIn(css, "dark");
  return {
    light: styleOf(tokensIn(css, "light")),
    dark: styleOf(dark),
    coal: styleOf(new Map([...dark, ["--color-page", "var(--coal)"]])),
  };
}

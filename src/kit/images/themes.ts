import { readFileSync } from "node:fs";
import { bundle } from "lightningcss";
import { plainStyle, type Tokens, tokensIn } from "./theme-style.ts";

/** How a picture is coloured: as a page on a bright or a dark screen, or as the report's opening, on coal. */
export type Theme = "light" | "dark" | "coal";

/** What a theme gives a picture. */
export interface ThemeStyle {
  readonly tokens: Tokens;
  /** The charts' rules, with the theme's own colours. */
  readonly rules: string;
}

const styles = "src/styles";

/** The charts' own stylesheets, as pages load them. */
const chartStyles = (): string => bundle({ filename: `${styles}/charts.css` }).code.toString();

/** The style of every theme, from the stylesheets of the pages. */
export function themes(): Readonly<Record<Theme, ThemeStyle>> {
  const css = readFileSync(`${styles}/tokens.css`, "utf8");
  const charts = chartStyles();
  const styleOf = (tokens: Tokens): ThemeStyle => ({ tokens, rules: plainStyle(charts, tokens) });
  const dark = tokensIn(css, "dark");
  return {
    light: styleOf(tokensIn(css, "light")),
    dark: styleOf(dark),
    coal: styleOf(new Map([...dark, ["--color-page", "var(--coal)"]])),
  };
}

import { readFileSync } from "node:fs";
import { chartStylesheet, type Styled } from "../figure/stylesheet.ts";
import type { Palette } from "./paint.ts";
import { customProperties, rulesIn } from "./stylesheet.ts";

/** How a picture is coloured: as a page on a bright or a dark screen, or as the report's opening, on coal. */
export type Theme = "light" | "dark" | "coal";

/** The paint of every theme, from the stylesheets of the pages. */
export function palettes(report: Styled): Readonly<Record<Theme, Palette>> {
  const rules = rulesIn(chartStylesheet(report));
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const coal = customProperties(tokens, "dark", [":root", ".on-dark"]);
  return {
    light: { rules, tokens: customProperties(tokens, "light", [":root"]) },
    dark: { rules, tokens: customProperties(tokens, "dark", [":root"]) },
    coal: { rules, tokens: new Map([...coal, ["--color-page", "var(--coal)"]]) },
  };
}

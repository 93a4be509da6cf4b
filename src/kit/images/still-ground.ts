import { readFileSync } from "node:fs";
import postcss, { type Container } from "postcss";
import { chartStylesheet, chartStylesheets, type Styled } from "../figure/stylesheet.ts";
import type { Ground } from "../story/story-stills.ts";
import { plainStyle, type Tokens, tokensIn } from "./theme-style.ts";

/** The charts' rules on one ground, with the ground's own colours: on a bright screen and on a dark one. */
export interface GroundStyle {
  readonly light: string;
  readonly dark: string;
}

/** Custom properties that a stylesheet gives to whatever has these classes, wherever in it the rule stands. */
function tokensOf(sheet: Container, selector: string): [string, string][] {
  const found: [string, string][] = [];
  sheet.walkRules((rule) => {
    if (rule.selectors.includes(selector)) rule.walkDecls(/^--/, ({ prop, value }) => void found.push([prop, value.trim()]));
  });
  return found;
}

const tokenSheet = "src/styles/tokens.css";
const storySheet = "src/styles/story.css";

/** The files that tell it. */
export const groundStylesheets = (report: Styled): readonly string[] => [tokenSheet, storySheet, ...chartStylesheets(report)];

/** The style of the charts on every ground, from the stylesheets of the pages. */
export function groundStyles(report: Styled): Readonly<Record<Ground, GroundStyle>> {
  const css = readFileSync(tokenSheet, "utf8");
  const story = postcss.parse(readFileSync(storySheet, "utf8"));
  const charts = chartStylesheet(report);
  const light = tokensIn(css, "light");
  const dark = new Map([...light, ...tokensIn(css, "dark")]);
  const island = [...dark, ...tokensOf(postcss.parse(css), ".on-dark")];
  const alwaysDark = (tokens: Tokens): GroundStyle => {
    const rules = plainStyle(charts, tokens);
    return { light: rules, dark: rules };
  };
  return {
    page: { light: plainStyle(charts, light), dark: plainStyle(charts, dark) },
    coal: alwaysDark(new Map([...island, ["--color-page", "var(--coal)"]])),
    jade: alwaysDark(new Map([...island, ...tokensOf(story, ".chapter.on-dark")])),
  };
}

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Palette } from "./paint.ts";
import { customProperties, rulesIn } from "./stylesheet.ts";

/** How a picture is coloured: as a page on a bright or a dark screen, or as the report's opening, on coal. */
export type Theme = "light" | "dark" | "coal";

const styles = join(dirname(fileURLToPath(import.meta.url)), "../../styles");

/** A stylesheet with those that it imports in their places. */
function read(path: string): string {
  return readFileSync(path, "utf8").replaceAll(/@import "([^"]+)";/g, (_, imported: string) => read(join(dirname(path), imported)));
}

/** The charts' own stylesheets, as pages load them. */
export const chartStyles = (): string => read(join(styles, "charts.css"));

/** The paint of every theme, from the stylesheets of the pages. */
export function palettes(): Readonly<Record<Theme, Palette>> {
  const rules = rulesIn(chartStyles());
  const tokens = read(join(styles, "tokens.css"));
  const coal = customProperties(tokens, "dark", [":root", ".on-dark"]);
  return {
    light: { rules, tokens: customProperties(tokens, "light", [":root"]) },
    dark: { rules, tokens: customProperties(tokens, "dark", [":root"]) },
    coal: { rules, tokens: new Map([...coal, ["--color-page", "var(--coal)"]]) },
  };
}

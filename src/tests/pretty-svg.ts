/** One element a line and numbers at one decimal: a picture whose change can be read in a diff. */
export function prettySvg(svg: Element): string {
  let depth = 0;
  const lines: string[] = [];
  for (const token of svg.outerHTML
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .match(/<[^>]+>|[^<]+/g) ?? []) {
    if (token.startsWith("</")) depth -= 1;
    lines.push("  ".repeat(Math.max(0, depth)) + token.trim());
    if (token.startsWith("<") && !token.startsWith("</") && !token.endsWith("/>")) depth += 1;
  }
  return `${lines.join("\n")}\n`;
}

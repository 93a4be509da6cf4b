/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const longest = 75;

/** Text as the value of a property (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

/** A property on one or more lines, of which each but the first begins with a space; no letter is cut in two (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let [line, octets] = ["", 0];
  for (const letter of `${name}:${value}`) {
    const size = encoder.encode(letter).length;
    if (octets + size > longest) {
      lines.push(line);
      [line, octets] = [" ", 1];
    }
    line += letter;
    octets += size;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join("");
}

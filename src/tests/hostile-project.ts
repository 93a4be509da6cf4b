import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { layOutTinyProject } from "./tiny-project.ts";

/** Calls this, or leaves its class behind, once any of it has become more than text. */
const call = "pwned()";

/** What would run, or end what it stands in, in some language of the outputs: HTML, SVG, CSS, XML, Markdown. */
export const attacks = [
  `</title></style></script></main><script class=pwned>${call}</script>`,
  `"><img class=pwned src=x onerror=${call}>`,
  `]]><svg class=pwned onload=${call}>`,
  `<!-- --><a class=pwned href=javascript:${call}>x</a>`,
  `[x](javascript:${call}) ![x](x" onerror="${call}) **<iframe class=pwned src=x>**`,
  `&lt;script&gt;${call}&lt;/script&gt; &#60;b>`,
] as const;

/** Harmless where it is text, and so let in; in an attribute, a template or a row of CSV it would not be. */
export const oddities = [
  `' class='pwned' onmouseover='${call}' style='color:red`,
  `{{constructor.constructor('${call}')()}} $& $1 \${${call}} \\u003cscript>`,
  ',=1+1 ;=HYPERLINK("x") ;@SUM(1)',
] as const;

/** What a spreadsheet would take for a formula. */
export const formulas = ['=HYPERLINK("https://elsewhere.example","x")', "+1+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1+1)"] as const;

/** An address as odd as one may be. */
export const oddAddress = `https://example.org/a'onmouseover='${call}'?b=javascript:${call}&lt;=1#]]`;

const every = [...attacks, ...oddities, ...formulas].join(" ");
const backwards = [...attacks, ...oddities].toReversed().join(" ");

/** What hostile people wrote into the cells of a table, row by row, beginning with its first. */
const cells: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  gardens: [
    { name_vi: every, name_en: backwards },
    { name_vi: formulas[0], name_en: formulas[1] },
  ],
  publishers: [
    { name_vi: every, name_en: backwards },
    { name_vi: formulas[2], name_en: formulas[3] },
  ],
  sources: [
    { title: every, url: oddAddress, remark_vi: every, remark_en: backwards },
    { title: formulas[3], url: oddAddress, remark_vi: formulas[0], remark_en: formulas[2] },
  ],
};

/** A change to what was published, told by the same people. */
const correction = { date: "2013-02-12", dataset: "gardens", key: "north", was: backwards, now: every, why_vi: every, why_en: every };

/**
 * The tiny report in an empty folder, every text of its tables an attack; a sentence of its story prints one. The guard who turns such
 * cells away is not at the door: what stands behind it is to hold alone.
 */
export function layOutHostileProject(folder: string): void {
  layOutTinyProject(folder);
  writeFileSync(join(folder, "src/kit/csv/unsafe.ts"), "export const unsafeFault = (): undefined => undefined;\n");
  const write = (table: string, rows: readonly object[]): void =>
    writeFileSync(join(folder, `data/${table}.csv`), `${Papa.unparse([...rows], { newline: "\n" })}\n`);
  for (const [table, changes] of Object.entries(cells)) {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(join(folder, `data/${table}.csv`), "utf8").trim(), { header: true });
    write(
      table,
      data.map((row, index) => ({ ...row, ...changes[index] })),
    );
  }
  write("corrections", [correction]);
  writeFileSync(join(folder, "data/gardens.md"), `# Vườn\n\n${every}\n\n# English\n\n${every}\n`);
  for (const lang of ["vi", "en"]) {
    const step = join(folder, `src/report/story/${lang}/1-harvest/30-gardens.md`);
    writeFileSync(step, `${readFileSync(step, "utf8").trimEnd()} {gardens(north).name_${lang}}\n`);
  }
}

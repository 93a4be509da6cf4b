import { id, optional, text, webAddress } from "../table/columns.ts";
import { date, day } from "../table/date-columns.ts";
import { integer, number } from "../table/number-columns.ts";
import { readTable } from "../table/read-table.ts";
import { table } from "../table/table.ts";
import { choice } from "../table/columns.ts";

const named = (title: string) => ({ vi: `${title} (Việt)`, en: title });

/** One column of each kind. */
export const wells = table({
  name: "wells",
  title: { vi: "Giếng", en: "Wells" },
  key: ["id", "round"],
  columns: {
    id: id(named("Id")),
    round: optional(integer(named("Round"), { min: 1, max: 9 })),
    depth: optional(number(named("Depth"), { min: -50, max: 50, unit: "m" })),
    dug: day(named("Dug")),
    due: optional(date(named("Due"))),
    kind: choice(named("Kind"), ["deep", "wide.open"]),
    page: optional(webAddress(named("Page"))),
    note_vi: optional(text(named("Note, Vietnamese"))),
    note_en: optional(text(named("Note, English"))),
  },
});

export const wellsCsv = `id,round,depth,dug,due,kind,page,note_vi,note_en
north,1,-13.7,1999-04-30,2001-Q2,deep,https://example.org/a,"Đá, sét",Rock
south,,7,1999-05-01,,wide.open,,,
`;

export const bytesOf = (csv: string): Uint8Array => new TextEncoder().encode(csv);

export const wellRows = readTable(wells, "wells.csv", bytesOf(wellsCsv)).rows;

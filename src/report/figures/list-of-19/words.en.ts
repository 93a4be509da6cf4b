import { names, type Words } from "./words.ts";

export const en: Words = {
  title: "Nineteen projects, almost none with a name",
  subtitle: ({ year, reportedOn }, format) =>
    `The province’s ${year} list of manufacturing projects, as reported by the Quảng Ninh newspaper${reportedOn ? ` in ${format.date(reportedOn)}` : ""}. Each tile is a project.`,
  takeaway: (series, format) =>
    series.namedInList === 0
      ? `Of the ${series.listed} projects on the list, we could not find the name of a single one.`
      : `Of the ${series.listed} projects on the list, we could find the name of just ${series.namedInList}: ${names(series, false, format)}. No source we found names the other ${series.listed - series.namedInList}.`,
  describe: (series, format, scene) => {
    const { operating, pending, beyond, listed, namedInList } = series;
    const texts: Record<string, string> = {
      all: `${listed + beyond} tiles: ${operating} solid for projects in operation, ${pending} hollow for projects being finished, ${beyond} with a broken outline beyond the list. ${listed - namedInList} of the list’s tiles have no name.`,
      operating: `${operating} solid tiles: projects in operation.`,
      pending: `${pending} hollow tiles: projects being finished.`,
      named: `The tiles with a name: on the list, ${names(series, false, format)}; beyond it, ${names(series, true, format)}.`,
    };
    return texts[scene] ?? "";
  },
  note: "No source we found publishes the list; the numbers on the tiles are ours, for counting only. A tile without a name: no source we found gives one, and we do not guess. Tiles show the status given in that article. The list is not purely foreign investment.",
  columns: { slot: "Tile", group: "Group", project: "Project", productPlanned: "Product due", productActual: "Product came" },
  chart: {
    groups: { operating: "in operation", pending: "being finished", beyond: "beyond the list" },
    unnamed: "no name found",
    namedOf: (named) => (named === 0 ? "none has a name" : `${named} with a name`),
    product: (planned, actual) => {
      if (planned === null && actual === null) return "Date of first product: not found.";
      if (planned === null) return `First product: ${actual}.`;
      return actual === null
        ? `Product due: ${planned}. No source found says it came.`
        : `Product due: ${planned}. First product: ${actual}.`;
    },
  },
};

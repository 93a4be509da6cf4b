import { names, type Words } from "./words.ts";

export const en: Words = {
  title: "A list of projects, almost none with a name",
  subtitle: ({ year, reportedOn }, format) =>
    `The province’s ${year} manufacturing list, from Báo Quảng Ninh${reportedOn ? `, ${format.date(reportedOn)}` : ""}. Each tile: a project.`,
  takeaway: (series, format) =>
    series.namedInList === 0
      ? `The provincial newspaper tells of ${series.listed} projects and names none.`
      : `The provincial newspaper tells of ${series.listed} projects and names ${names(series, false, format)} alone.`,
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
  note: "We could not find the list; numbers on tiles are for counting only. “?”: name unknown. Status as in that article. The list is not purely foreign investment.",
  columns: { slot: "Tile", group: "Group", project: "Project", productPlanned: "Product due", productActual: "Product came" },
  chart: {
    groups: { operating: "in operation", pending: "being finished", beyond: "beyond the list" },
    unnamed: "?",
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

import { projectWords } from "../../projects/words.ts";
import { money, told, topTwo, type Words } from "./words.ts";

export const en: Words = {
  title: "Where the named projects are",
  subtitle:
    "A brown square is an industrial park, true to its area. Each circle is a project we can name, sized by capital and placed beside its park.",
  takeaway: (series, format) => {
    const { sites, share } = topTwo(series);
    const parks = format.list(sites.map(({ names, tally }) => `${names.en} (${money(tally.usd, format)})`));
    return `The parks of ${parks} hold about ${format.percent(share, 0)} of the capital that can be placed on the map: that of named projects still in force and priced in dollars.`;
  },
  describe: (series, format, _name, scene) => {
    const lost =
      !scene.zoomed && series.unplaced.length > 0 ? ` No source found says where ${series.unplaced.length} further projects are.` : "";
    return `${scene.names.en}. ${told(series, scene, format)}.${lost} Positions of parks may be off by ${format.number(series.precision.least)}–${format.number(series.precision.most)} km.`;
  },
  note: ({ map }, format) =>
    `A square is true to a park’s area, not to its outline; positions are approximate and may be off by some kilometres: the figure for each park is on the closer maps and in the table. The sums are ours and leave out terminated projects and memoranda; capital in dong is not converted. Map: © OpenStreetMap contributors (ODbL); district lines: Who’s On First; towns: GeoNames (CC BY 4.0); the LNG point uses coordinates from Global Energy Monitor. Boundaries before ${format.date(map.districtsUntil)}, for illustration; one province, not the country.`,
  columns: {
    place: "Place",
    project: "Project",
    capital: "Capital",
    unit: "Unit",
    status: "Status",
    asOf: "As of",
    areaHa: "Area of the park (ha)",
    precisionKm: "Position off by up to (km)",
  },
  chart: {
    statuses: projectWords.en.statuses,
    diamond: projectWords.en.diamond,
    projects: (count) => `${count} ${count === 1 ? "project" : "projects"}`,
    notCounted: (amount) => `not counting ${amount}`,
    area: (hectares) => `${hectares} ha`,
    precision: (km) => `position ±${km} km`,
    planned: "planned plant",
    noProject: "none entered here",
    unplaced: "Park unknown",
    park: "industrial park, true to area",
    km: (km) => `${km} km`,
  },
};

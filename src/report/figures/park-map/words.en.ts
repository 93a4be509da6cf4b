import { shortReliefCredit } from "../../map/relief/credit.ts";
import { projectWords } from "../../projects/words.ts";
import { closeUp, told, topTwo, type Words } from "./words.ts";

export const en: Words = {
  title: (series, _format, shown) => {
    const site = shown && closeUp(series, shown);
    if (site?.isForemost) return `${site.names.en} has the most named projects and the most capital`;
    if (site?.hasLost) return `${site.names.en}: its largest named project was terminated`;
    return "The named projects crowd towards Hải Phòng";
  },
  subtitle: "Brown squares: parks, true to area. Circles: projects we can name, sized by capital, beside their park.",
  takeaway: (series, format) => {
    const { sites, share } = topTwo(series);
    return `The parks of ${format.list(sites.map(({ names }) => names.en))} hold about ${format.percent(share, 0)} of the dollar capital of the projects on the map.`;
  },
  describe: (series, format, _name, scene) => {
    const lost =
      !scene.zoomed && series.unplaced.length > 0 ? ` No source found says where ${series.unplaced.length} further projects are.` : "";
    return `${scene.names.en}. ${told(series, scene, format)}.${lost} Positions of parks may be off by ${format.number(series.precision.least)}–${format.number(series.precision.most)} km.`;
  },
  note: ({ map }, format) =>
    `Squares are true to area; positions approximate; diamonds not to scale. Sums are ours; dong is not converted. Map: © OpenStreetMap (ODbL), Who’s On First, GeoNames; ${shortReliefCredit.en}; boundaries before ${format.date(map.districtsUntil)}.`,
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
    ...projectWords.en,
    projects: (count) => `${count} ${count === 1 ? "project" : "projects"}`,
    notCounted: (amount) => `not counting ${amount}`,
    area: (hectares) => `${hectares} ha`,
    precision: (km) => `position ±${km} km`,
    planned: "planned plant",
    noProject: "none entered here",
    majority: (count, all, district) => [`${count} of ${all} projects`, `in former ${district} (outlined)`],
    unplaced: "Park unknown",
    park: "industrial park, true to area",
    km: (km) => `${km} km`,
  },
};

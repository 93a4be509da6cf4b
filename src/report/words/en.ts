import type { ReportWords } from "../../kit/report.ts";

export const en: ReportWords = {
  siteTitle: "From brown to green: three billion dollars, nineteen factories, one promise",
  brand: "Nâu → Xanh",
  description:
    "Late in 2024 the newspaper of Quảng Ninh, in northern Việt Nam, said what was coming: foreign money, factories, growth. Two years on, we hold each promise against what happened.",
  licence: "Code: MIT licence. Words and data: CC BY 4.0, credit “Nâu → Xanh”.",
  credits:
    "Map: © OpenStreetMap contributors (ODbL); district lines: Who’s On First; towns: GeoNames (CC BY 4.0); the LNG point uses coordinates from Global Energy Monitor. Boundaries before 1 July 2025, for illustration; industrial-park positions are approximate.",
  figureCredits: { "park-map": "Map © OpenStreetMap contributors (ODbL), Who’s On First, GeoNames, Global Energy Monitor" },
  wholeStory: "Read the whole report: Nâu → Xanh",
  licenceForNewsrooms:
    "CC BY 4.0: use, crop, translate, commercially too, with the credit “Nâu → Xanh”. The base map of the places figure is under OpenStreetMap’s ODbL; its credit is inside the picture.",
  cardAlt:
    "The report’s title beside a field of dots, each ten million dollars of foreign capital: solid ones registered in 2024, hollow ones promised.",
};

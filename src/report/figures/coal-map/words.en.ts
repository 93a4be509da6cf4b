import { shortReliefCredit } from "../../map/relief/credit.ts";
import { count, minesShown, spokenStations, type Words } from "./words.ts";

export const en: Words = {
  title: "Mines and coal power crowd one strip of land",
  subtitle: "Coal mines, coal-fired power stations and coal ports in Quảng Ninh. Circles: running capacity, MW.",
  takeaway: (series, format) =>
    `Global Energy Monitor counts ${count(series.stations.length, format)} coal-fired stations running, ${format.amount(series.mw, "mw")} together.`,
  describe: (series, format, _name, scene) =>
    `${scene.names.en}. ${minesShown(series)} mines at work. Coal-fired stations from west to east: ${spokenStations(series, format)}.`,
  note: ({ otherCounts, unplacedMines, map }, format) => {
    const others = otherCounts && `Others count ${format.number(otherCounts.least)}–${format.number(otherCounts.most)} MW.`;
    const unplaced = unplacedMines > 0 && `${unplacedMines} mines have no trustworthy point.`;
    return [
      "Positions are approximate.",
      others,
      unplaced,
      `Map: © OpenStreetMap (ODbL), Who’s On First, GeoNames; ${shortReliefCredit.en}; boundaries before ${format.date(map.districtsUntil)}.`,
    ]
      .filter(Boolean)
      .join(" ");
  },
  columns: { name: "Name", kind: "Kind", status: "Status", mw: "MW", since: "Since", lon: "Longitude", lat: "Latitude", note: "Note" },
  rows: {
    kinds: { mine: "coal mine", "power-station": "coal-fired power station", port: "coal port" },
    statuses: { operating: "running", shelved: "shelved", cancelled: "cancelled", retired: "closed" },
  },
  chart: {
    mine: "mine",
    closedMine: "closed mine",
    port: "coal port",
    station: (mw) => `power station of ${mw}`,
    shelved: "shelved",
    running: (stations, mw) => `${stations} stations running: ${mw}`,
    km: (km) => `${km} km`,
  },
};

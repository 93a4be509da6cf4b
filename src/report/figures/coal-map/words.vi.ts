import { shortReliefCredit } from "../../map/relief/credit.ts";
import { count, minesShown, spokenStations, type Words } from "./words.ts";

export const vi: Words = {
  title: "Mỏ và nhà máy điện than chen nhau trên một dải đất",
  subtitle: "Mỏ, nhà máy nhiệt điện than và cảng than ở Quảng Ninh. Vòng tròn: công suất đang chạy, MW.",
  takeaway: (series, format) =>
    `Global Energy Monitor đếm ${count(series.stations.length, format)} nhà máy điện than đang chạy, cộng lại ${format.amount(series.mw, "mw")}.`,
  describe: (series, format, _name, scene) =>
    `${scene.names.vi}. ${minesShown(series)} mỏ đang khai thác. Nhà máy điện than từ tây sang đông: ${spokenStations(series, format)}.`,
  note: ({ otherCounts, unplacedMines, map }, format) => {
    const others = otherCounts && `Nguồn khác đếm ${format.number(otherCounts.least)}–${format.number(otherCounts.most)} MW.`;
    const unplaced = unplacedMines > 0 && `${unplacedMines} mỏ không có điểm đáng tin.`;
    return [
      "Vị trí gần đúng.",
      others,
      unplaced,
      `Nền: © OpenStreetMap (ODbL), Who’s On First, GeoNames; ${shortReliefCredit.vi}; địa giới trước ${format.date(map.districtsUntil)}.`,
    ]
      .filter(Boolean)
      .join(" ");
  },
  columns: { name: "Tên", kind: "Loại", status: "Tình trạng", mw: "MW", since: "Từ năm", lon: "Kinh độ", lat: "Vĩ độ", note: "Ghi chú" },
  rows: {
    kinds: { mine: "mỏ than", "power-station": "nhà máy điện than", port: "cảng than" },
    statuses: { operating: "đang chạy", shelved: "gác lại", cancelled: "đã bỏ", retired: "đã đóng" },
  },
  chart: {
    mine: "mỏ",
    closedMine: "mỏ đã đóng",
    port: "cảng than",
    station: (mw) => `nhà máy điện ${mw}`,
    shelved: "gác lại",
    running: (stations, mw) => `${stations} nhà máy đang chạy: ${mw}`,
    km: (km) => `${km} km`,
  },
};

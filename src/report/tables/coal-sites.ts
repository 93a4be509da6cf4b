import { choice, id, optional, text, webAddress } from "../../kit/table/columns.ts";
import { integer, number, year } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, source } from "../../kit/table/vocabulary.ts";

const capacityMissing = {
  code: "capacity-missing",
  rule: { vi: "nhà máy điện phải có công suất.", en: "a power station needs its capacity." },
  cure: { vi: "Điền số MW mà nguồn ghi.", en: "Fill in the MW that the source gives." },
};
const halfAPoint = {
  code: "half-a-point",
  rule: { vi: "kinh độ và vĩ độ phải cùng có hoặc cùng trống.", en: "longitude and latitude stand together or are both empty." },
  cure: { vi: "Điền cả hai, hoặc để trống cả hai.", en: "Fill in both, or leave both empty." },
};

/** A coal mine, coal-fired power station or coal port. A row without a point is known by name only and stands on no map. */
export const coalSites = table({
  name: "coal_sites",
  title: { vi: "Mỏ, nhà máy điện và cảng than", en: "Coal mines, power stations and ports" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã", en: "Id" }),
    kind: choice({ vi: "Loại", en: "Kind" }, ["mine", "power-station", "port"]),
    name: text({ vi: "Tên", en: "Name" }),
    status: choice({ vi: "Tình trạng", en: "Status" }, ["operating", "shelved", "cancelled", "retired"]),
    mine_type: optional(choice({ vi: "Kiểu mỏ", en: "Kind of mine" }, ["surface", "underground", "both"])),
    capacity_mw: optional(integer({ vi: "Công suất", en: "Capacity" }, { min: 1, max: 10_000, unit: "MW" })),
    first_year: optional(year({ vi: "Năm bắt đầu", en: "First year" }, { min: 1840, max: 2100 })),
    lon: optional(number({ vi: "Kinh độ", en: "Longitude" }, { min: 106, max: 108.6, unit: "degrees", changeLimit: { by: 0.1 } })),
    lat: optional(number({ vi: "Vĩ độ", en: "Latitude" }, { min: 20.4, max: 22, unit: "degrees", changeLimit: { by: 0.1 } })),
    page: webAddress({ vi: "Trang riêng ở nguồn", en: "Its own page at the source" }),
    source_id: source(),
    ...notes(),
  },
  rowRules: ({ kind, capacity_mw, lon, lat }) => ({
    ...(kind === "power-station" && capacity_mw === null && { capacity_mw: capacityMissing }),
    ...((lon === null) !== (lat === null) && { lat: halfAPoint }),
  }),
});
export type CoalSiteRow = RowOf<typeof coalSites>;

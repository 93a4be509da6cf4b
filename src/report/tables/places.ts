import { beside, choice, id, optional, text } from "../../kit/table/columns.ts";
import { number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, source } from "../../kit/table/vocabulary.ts";

const areaNeedsSource = {
  code: "figure-without-source",
  rule: { vi: "diện tích phải có nguồn.", en: "an area needs a source." },
  cure: { vi: "Điền area_source_id.", en: "Fill in area_source_id." },
};

/** A zone, park, plant or town. Most positions are approximate; `precision_km` says how far off they may be. */
export const places = table({
  name: "places",
  title: { vi: "Địa điểm", en: "Places" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã địa điểm", en: "Place id" }),
    name_vi: text({ vi: "Tên Việt", en: "Vietnamese name" }),
    name_en: text({ vi: "Tên Anh", en: "English name" }),
    short_vi: text({ vi: "Tên ngắn (Việt)", en: "Short name (Vietnamese)" }),
    short_en: text({ vi: "Tên ngắn (Anh)", en: "Short name (English)" }),
    kind: choice({ vi: "Loại", en: "Kind" }, ["zone", "park", "plant", "town"]),
    lon: number({ vi: "Kinh độ", en: "Longitude" }, { min: 106, max: 108.6, unit: "degrees", changeLimit: { by: 0.1 } }),
    lat: number({ vi: "Vĩ độ", en: "Latitude" }, { min: 20.4, max: 22, unit: "degrees", changeLimit: { by: 0.1 } }),
    precision: choice({ vi: "Độ chắc của vị trí", en: "Precision" }, ["centroid", "approximate"]),
    precision_km: optional(number({ vi: "Có thể lệch", en: "May be off by" }, { min: 0, max: 30, unit: "km", changeLimit: { by: 5 } })),
    // From a plant of a hundred hectares to a zone that is a whole district.
    area_ha: optional(
      beside({ source: "area_source_id" }, number({ vi: "Diện tích", en: "Area" }, { min: 1, max: 300_000, unit: "ha", alike: null })),
    ),
    area_source_id: optional(source({ vi: "Nguồn của diện tích", en: "Source of the area" })),
    developer: optional(text({ vi: "Chủ hạ tầng", en: "Developer" })),
    district: optional(text({ vi: "Huyện, thị xã, thành phố (khi còn cấp huyện)", en: "District (while there were districts)" })),
    source_id: source({ vi: "Nguồn của vị trí", en: "Source of the position" }),
    ...notes(),
  },
  rowRules: (row) => (row.area_ha !== null && row.area_source_id === null ? { area_source_id: areaNeedsSource } : {}),
});
export type PlaceRow = RowOf<typeof places>;

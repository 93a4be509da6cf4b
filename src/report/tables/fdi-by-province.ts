import { beside, id, optional, text } from "../../kit/table/columns.ts";
import { integer, number, year } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source, status } from "../../kit/table/vocabulary.ts";

/** A province's registered FDI in a year, within the borders of that year. */
export const fdiByProvince = table({
  name: "fdi_by_province",
  title: { vi: "FDI các tỉnh, thành", en: "FDI by province" },
  key: ["province", "year"],
  columns: {
    province: id({ vi: "Mã tỉnh", en: "Province id" }),
    name_vi: text({ vi: "Tên Việt", en: "Vietnamese name" }),
    name_en: text({ vi: "Tên Anh", en: "English name" }),
    year: year({ vi: "Năm", en: "Year" }, { min: 2000, max: 2100 }),
    total: optional(
      beside(
        { qualifier: "qualifier" },
        number({ vi: "Vốn đăng ký", en: "Registered capital" }, { min: 0, max: 20_000, unit: "million USD" }),
      ),
    ),
    qualifier: qualifier(),
    rank: optional(integer({ vi: "Hạng cả nước", en: "National rank" }, { min: 1, max: 63, changeLimit: { by: 5 } })),
    status: status(),
    source_id: source(),
    ...notes(),
  },
});
export type ProvinceYear = RowOf<typeof fdiByProvince>;

import { country } from "../../kit/table/code-columns.ts";
import { beside, choice, id, optional, reference, text } from "../../kit/table/columns.ts";
import { date } from "../../kit/table/date-columns.ts";
import { integer, number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source } from "../../kit/table/vocabulary.ts";
import { projectStatuses } from "./project-statuses.ts";

const capitalNeedsSource = {
  code: "figure-without-source",
  rule: { vi: "số vốn phải có đơn vị tiền và nguồn.", en: "a capital figure needs its currency and its source." },
  cure: { vi: "Điền currency và capital_source_id.", en: "Fill in currency and capital_source_id." },
};
const detailsNeedSource = {
  code: "figure-without-source",
  rule: { vi: "công suất, diện tích, việc làm phải có nguồn.", en: "capacity, area and jobs need a source." },
  cure: { vi: "Điền details_source_id.", en: "Fill in details_source_id." },
};

const details = { source: "details_source_id" };

/** A manufacturing project that can be named. A sample of what was reported, not the province's whole. */
export const projects = table({
  name: "projects",
  title: { vi: "Dự án", en: "Projects" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã dự án", en: "Project id" }),
    name_vi: text({ vi: "Tên Việt", en: "Vietnamese name" }),
    name_en: text({ vi: "Tên Anh", en: "English name" }),
    /** Two or three words that fit on a mark of a chart. */
    short_name: text({ vi: "Tên ngắn", en: "Short name" }),
    investor: optional(text({ vi: "Nhà đầu tư", en: "Investor" })),
    parent_country: optional(country({ vi: "Xuất xứ công ty mẹ", en: "Home of the parent company" })),
    park_id: optional(reference({ vi: "Khu", en: "Park" }, "places")),
    sector: optional(reference({ vi: "Ngành", en: "Sector" }, "sectors")),
    product_vi: optional(text({ vi: "Sản phẩm (Việt)", en: "Product (Vietnamese)" })),
    product_en: optional(text({ vi: "Sản phẩm (Anh)", en: "Product (English)" })),
    capital: optional(
      beside(
        { unit: "currency", qualifier: "capital_qualifier", source: "capital_source_id" },
        number(
          { vi: "Vốn", en: "Capital" },
          { min: 0.1, max: 100_000, unit: "million USD, or billion VND: see currency", alike: { by: ["currency"] } },
        ),
      ),
    ),
    currency: optional(reference({ vi: "Đơn vị tiền", en: "Currency" }, "units")),
    capital_qualifier: qualifier(),
    capital_source_id: optional(source({ vi: "Nguồn của số vốn", en: "Source of the capital" })),
    capacity_vi: optional(text({ vi: "Công suất (Việt)", en: "Capacity (Vietnamese)" })),
    capacity_en: optional(text({ vi: "Công suất (Anh)", en: "Capacity (English)" })),
    area_ha: optional(beside(details, number({ vi: "Diện tích", en: "Area" }, { min: 0, max: 1_000, unit: "ha", zero: "doubtful" }))),
    jobs: optional(
      beside(
        details,
        integer({ vi: "Việc làm theo kế hoạch", en: "Jobs planned" }, { min: 0, max: 100_000, unit: "jobs", zero: "doubtful" }),
      ),
    ),
    details_source_id: optional(source({ vi: "Nguồn của công suất, diện tích, việc làm", en: "Source of capacity, area and jobs" })),
    status: choice({ vi: "Tình trạng mới nhất tìm được", en: "Latest status found" }, projectStatuses),
    status_as_of: date({ vi: "Tình trạng tính đến", en: "Status as of" }),
    source_id: source({ vi: "Nguồn của tình trạng", en: "Source of the status" }),
    ...notes(),
  },
  identity: ({ name_vi, name_en, investor, park_id, capital, currency }) => ({
    name_vi: [name_vi],
    name_en: [name_en],
    investor: [investor, park_id, capital, currency],
  }),
  rowRules: (row) => ({
    ...(row.capital !== null && row.currency === null && { currency: capitalNeedsSource }),
    ...(row.capital !== null && row.capital_source_id === null && { capital_source_id: capitalNeedsSource }),
    ...((row.capacity_vi !== null || row.capacity_en !== null || row.area_ha !== null || row.jobs !== null) &&
      row.details_source_id === null && { details_source_id: detailsNeedSource }),
  }),
});
export type Project = RowOf<typeof projects>;

import type { Localized } from "../i18n/languages.ts";

interface OpenDataWords {
  readonly title: string;
  readonly intro: string;
  readonly edition: (day: string) => string;
  readonly everything: string;
  readonly everythingHint: string;
  readonly machines: string;
  readonly machinesHint: string;
  readonly tables: string;
  readonly rows: (count: string | number) => string;
  readonly columns: (count: string | number) => string;
  readonly tableDescription: (table: string, rows: string, report: string) => string;
  /** Of a table each of whose rows names a source. */
  readonly sourced: string;
  readonly downloads: string;
  readonly kept: string;
  readonly keptHint: string;
  readonly excel: string;
  readonly excelHint: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly archive: string;
  readonly checksum: string;
  readonly dictionary: string;
  readonly column: string;
  readonly meaning: string;
  readonly cell: string;
  readonly unit: string;
  readonly required: string;
  readonly isRequired: string;
  readonly key: string;
  readonly guide: string;
  readonly allRows: string;
  readonly rowsHint: string;
  readonly row: string;
  readonly empty: string;
  readonly sources: (count: string) => string;
  readonly licence: string;
  readonly allTables: string;
  readonly readme: string;
}

export const openDataWords: Localized<OpenDataWords> = {
  vi: {
    title: "Dữ liệu mở",
    intro:
      "Mọi con số của bài đều lấy từ những bảng này. Bảng nào cũng có lời giải thích từng cột, nguồn của từng dòng, và tải về được. Dùng lại thoải mái, chỉ cần ghi nguồn.",
    edition: (day) => `Bản ngày ${day}.`,
    everything: "Tải tất cả",
    everythingHint: "Một tệp zip: mọi bảng, lời giải thích cho người và cho máy, giấy phép.",
    machines: "Cho máy đọc",
    machinesHint: "Cùng một lời tả, theo ba chuẩn:",
    tables: "Từng bảng",
    rows: (count) => `${count} dòng`,
    columns: (count) => `${count} cột`,
    tableDescription: (table, rows, report) => `${table}: ${rows} dòng. Một bảng dữ liệu của bài “${report}”.`,
    sourced: "Dòng nào cũng ghi nguồn.",
    downloads: "Tải bảng này",
    kept: "CSV, nguyên như tòa soạn giữ",
    keptHint: "UTF-8, dấu phẩy giữa các ô, dấu chấm thập phân. Cho phần mềm thống kê và lập trình.",
    excel: "CSV cho Excel",
    excelHint:
      "CSV cho Excel: nhấp đúp là mở, đúng dấu tiếng Việt và dấu phẩy thập phân của máy cài tiếng Việt. Ô ngày chỉ có tháng, Excel có thể tự đổi thành chữ khác; cần nguyên văn thì nhập qua Data → From Text/CSV, chọn cột là Text.",
    json: "JSON",
    jsonHint: "Mỗi dòng một đối tượng; số là số, chưa biết là null.",
    archive: "Tất cả các bảng, một tệp zip",
    checksum: "SHA-256",
    dictionary: "Từng cột là gì",
    column: "Cột",
    meaning: "Nghĩa",
    cell: "Trong ô có",
    unit: "Đơn vị",
    required: "Bắt buộc",
    isRequired: "có",
    key: "gọi tên dòng",
    guide: "Đọc trước khi dùng",
    allRows: "Từng dòng",
    rowsHint: "Dòng nào cũng có địa chỉ riêng, ở tên dòng. Ô trống là chưa biết, không phải số không.",
    row: "Dòng",
    empty: "Bảng chưa có dòng nào.",
    sources: (count) => `${count} nguồn của bảng`,
    licence: "Giấy phép",
    allTables: "Tất cả các bảng",
    readme:
      "Mỗi tệp CSV là một bảng: UTF-8, dấu phẩy giữa các ô, dấu chấm thập phân, ngày viết theo ISO 8601. Ô trống là chưa biết, không phải số không. Cột source_id dẫn tới sources.csv. datapackage.json (Data Package 2) và csv-metadata.json (CSV on the Web) nói mỗi cột là gì. Mở bằng Excel thì nhập qua Data → From Text/CSV, chọn UTF-8, dấu phẩy, mọi cột là Text.",
  },
  en: {
    title: "Open data",
    intro:
      "Every figure of the report comes from these tables. Each explains its columns, names the source of each row and can be downloaded. Use them as you like, with a credit.",
    edition: (day) => `Edition of ${day}.`,
    everything: "Download everything",
    everythingHint: "One zip file: all tables, what they mean for people and for machines, the licence.",
    machines: "For machines",
    machinesHint: "The same description in three standards:",
    tables: "Table by table",
    rows: (count) => `${count} ${String(count) === "1" ? "row" : "rows"}`,
    columns: (count) => `${count} ${String(count) === "1" ? "column" : "columns"}`,
    tableDescription: (table, rows, report) =>
      `${table}: ${rows} ${rows === "1" ? "row" : "rows"}. A table of data of the report “${report}”.`,
    sourced: "Each row names its source.",
    downloads: "Download this table",
    kept: "CSV, as the newsroom keeps it",
    keptHint: "UTF-8, commas between cells, decimal points. For statistics and programs.",
    excel: "CSV for Excel",
    excelHint:
      "CSV for Excel: opens on a double click with its letters intact. Where a date is a month alone, Excel may rewrite it; for the exact text import it with Data → From Text/CSV and choose Text for the column.",
    json: "JSON",
    jsonHint: "One object a row; numbers are numbers, what is unknown is null.",
    archive: "All tables in one zip",
    checksum: "SHA-256",
    dictionary: "What each column is",
    column: "Column",
    meaning: "Meaning",
    cell: "Holds",
    unit: "Unit",
    required: "Required",
    isRequired: "yes",
    key: "names the row",
    guide: "Before you use it",
    allRows: "Row by row",
    rowsHint: "Each row has an address of its own, at its name. An empty cell is unknown, not zero.",
    row: "Row",
    empty: "The table has no rows yet.",
    sources: (count) => `${count} sources of the table`,
    licence: "Licence",
    allTables: "All tables",
    readme:
      "Each CSV file is a table: UTF-8, commas between cells, decimal points, dates in ISO 8601. An empty cell is unknown, not zero. The column source_id leads to sources.csv. datapackage.json (Data Package 2) and csv-metadata.json (CSV on the Web) say what each column is. In Excel import them with Data → From Text/CSV, as UTF-8 with commas, every column as Text.",
  },
};

import type { InEvery } from "./languages.ts";

/** The words around every figure and page. Words of one figure stand with it in src/figures/words. */
export interface Words {
  readonly siteTitle: string;
  readonly brand: string;
  readonly languageName: string;
  readonly languages: string;
  readonly skipToText: string;
  readonly description: string;
  readonly contents: string;
  readonly progress: string;
  readonly sources: string;
  readonly moreSources: (count: number) => string;
  readonly dataTable: string;
  readonly downloadCsv: string;
  readonly noValue: string;
  readonly statuses: Readonly<Record<"reported" | "preliminary" | "estimate" | "forecast" | "target" | "outcome", string>>;
  readonly kinds: Readonly<Record<"planned" | "actual", string>>;
  readonly accessed: string;
  readonly noDate: string;
  readonly allSources: (count: number) => string;
  readonly knownDifferences: string;
  readonly difference: string;
  /** What a declared difference lies between, by the check that found it. */
  readonly differences: Readonly<Record<"checkpoint-parts" | "parks-against-promise", (of: string) => string>>;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly openData: string;
  readonly rows: (count: number) => string;
  readonly licence: string;
  readonly mapCredit: string;
  /** What the keys do on a picture that moves, and on one that does not. */
  readonly stepKeys: string;
  readonly markKeys: string;
  /** Around a figure in somebody else's page: "#" stands for the step's number. */
  readonly wholeStory: string;
  readonly embedLicence: string;
  readonly step: (count: number) => string;
  readonly stepBack: string;
  readonly stepOn: string;
  /** What the picture in a link's card shows. */
  readonly cardAlt: string;
  readonly notFound: string;
  readonly backHome: string;
}

export const words: InEvery<Words> = {
  vi: {
    siteTitle: "Từ nâu sang xanh: ba tỷ đô, mười chín dự án và những lời hẹn",
    brand: "Nâu → Xanh",
    languageName: "Tiếng Việt",
    languages: "Ngôn ngữ",
    skipToText: "Tới phần nội dung",
    description:
      "Cuối năm 2024, Báo Quảng Ninh viết về những gì sắp tới: vốn ngoại, nhà máy, tăng trưởng. Hai năm sau, chúng tôi đối chiếu từng lời hẹn với điều đã xảy ra.",
    contents: "Mục lục",
    progress: "Các chương",
    sources: "Nguồn",
    moreSources: (count) => `và ${count} nguồn khác`,
    dataTable: "Xem bảng số liệu",
    downloadCsv: "Tải CSV",
    noValue: "không rõ",
    statuses: {
      reported: "đã công bố",
      preliminary: "sơ bộ",
      estimate: "ước tính",
      forecast: "dự kiến",
      target: "mục tiêu",
      outcome: "kết quả",
    },
    kinds: { planned: "kế hoạch", actual: "thực tế" },
    accessed: "đọc bản lưu ngày",
    noDate: "không ghi ngày",
    allSources: (count) => `Toàn bộ ${count} nguồn`,
    knownDifferences: "Những chỗ số không khớp",
    difference: "chênh lệch",
    differences: {
      "checkpoint-parts": (date) => `FDI đăng ký đến ${date}, tổng trừ các phần`,
      "parks-against-promise": (promise) => `${promise}, lời hẹn chung trừ phần các khu`,
    },
    corrections: "Đính chính",
    noCorrections: "Chưa có đính chính nào.",
    openData: "Dữ liệu mở",
    rows: (count) => `${count} dòng`,
    licence: "Mã nguồn: giấy phép MIT. Bài viết và dữ liệu: CC BY 4.0, xin ghi nguồn “Nâu → Xanh”.",
    mapCredit:
      "Bản đồ: © những người đóng góp OpenStreetMap (ODbL); ranh giới huyện: Who’s On First; điểm đô thị: GeoNames (CC BY 4.0); điểm nhà máy LNG có dùng tọa độ của Global Energy Monitor. Ranh giới trước 1/7/2025, chỉ mang tính minh họa; vị trí khu công nghiệp là gần đúng.",
    stepKeys: "Hình theo bước: phím mũi tên, Home, End để chuyển bước; Enter để đọc từng dấu, Escape để thôi",
    markKeys: "Hình: Enter để đọc từng dấu, phím mũi tên để sang dấu khác, Escape để thôi",
    wholeStory: "Đọc trọn bài: Nâu → Xanh",
    embedLicence: "Giấy phép CC BY 4.0",
    step: (count) => `Bước #/${count}`,
    stepBack: "Bước trước",
    stepOn: "Bước sau",
    cardAlt:
      "Tên bài đứng cạnh một lưới chấm tròn, mỗi chấm là mười triệu đô la vốn ngoại: chấm đặc đã đăng ký trong năm 2024, chấm rỗng mới hẹn.",
    notFound: "Không tìm thấy trang này",
    backHome: "Về trang đầu",
  },
  en: {
    siteTitle: "From brown to green: three billion dollars, nineteen projects and the promises made",
    brand: "Nâu → Xanh",
    languageName: "English",
    languages: "Languages",
    skipToText: "Skip to the text",
    description:
      "Late in 2024 the newspaper of Quảng Ninh, in northern Việt Nam, said what was coming: foreign money, factories, growth. Two years on, we hold each promise against what happened.",
    contents: "Contents",
    progress: "Chapters",
    sources: "Sources",
    moreSources: (count) => `and ${count} more`,
    dataTable: "See the figures as a table",
    downloadCsv: "Download CSV",
    noValue: "unknown",
    statuses: {
      reported: "reported",
      preliminary: "preliminary",
      estimate: "estimate",
      forecast: "expected",
      target: "target",
      outcome: "outcome",
    },
    kinds: { planned: "planned", actual: "actual" },
    accessed: "stored copy read",
    noDate: "undated",
    allSources: (count) => `All ${count} sources`,
    knownDifferences: "Where the figures do not add up",
    difference: "difference",
    differences: {
      "checkpoint-parts": (date) => `FDI registered by ${date}, total minus parts`,
      "parks-against-promise": (promise) => `${promise}, the promise minus its parks`,
    },
    corrections: "Corrections",
    noCorrections: "No corrections so far.",
    openData: "Open data",
    rows: (count) => `${count} ${count === 1 ? "row" : "rows"}`,
    licence: "Code: MIT licence. Words and data: CC BY 4.0, credit “Nâu → Xanh”.",
    mapCredit:
      "Map: © OpenStreetMap contributors (ODbL); district lines: Who’s On First; towns: GeoNames (CC BY 4.0); the LNG point uses coordinates from Global Energy Monitor. Boundaries before 1 July 2025, for illustration; industrial-park positions are approximate.",
    stepKeys: "Picture in steps: arrow keys, Home and End change the step; Enter reads mark by mark, Escape ends it",
    markKeys: "Picture: Enter reads mark by mark, arrow keys go on to the next, Escape ends it",
    wholeStory: "Read the whole report: Nâu → Xanh",
    embedLicence: "CC BY 4.0 licence",
    step: (count) => `Step #/${count}`,
    stepBack: "Previous step",
    stepOn: "Next step",
    cardAlt:
      "The report’s title beside a field of dots, each ten million dollars of foreign capital: solid ones registered in 2024, hollow ones promised.",
    notFound: "There is no such page",
    backHome: "Back to the start",
  },
};

import type { Localized } from "../i18n/languages.ts";

/** A paragraph of the gallery: what an editor asks, and the answer. */
interface Answer {
  readonly title: string;
  readonly text: string;
}

interface GalleryWords {
  readonly title: string;
  readonly intro: string;
  readonly toFigures: string;
  readonly toAnswers: string;
  readonly width: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly pixels: (width: number) => string;
  readonly preview: (title: string) => string;
  readonly open: string;
  readonly snippets: Readonly<Record<"frame" | "script" | "picture" | "address", { readonly name: string; readonly use: string }>>;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly pictures: string;
  /** What a picture is for, by its format; a scene is named by its number. */
  readonly formats: Readonly<Record<"plain" | "social" | "square" | "story", string>>;
  readonly scene: (number: string) => string;
  readonly dark: string;
  readonly table: string;
  readonly answersTitle: string;
  /** Sizes stand where the build writes how much the files weigh; the licence is the report's own. */
  readonly answers: (
    told: { readonly median: string; readonly largest: string; readonly licence: string },
    list: string,
  ) => readonly Answer[];
  /** On each figure of the story. */
  readonly menu: string;
  readonly embed: string;
}

export const galleryWords: Localized<GalleryWords> = {
  vi: {
    title: "Nhúng và tải hình",
    intro:
      "Hình nào ở đây cũng có thể đặt vào bài của tòa soạn khác, miễn phí, chỉ cần ghi nguồn. Chọn hình, chép một đoạn mã, dán vào bài. Số liệu được sửa thì khung đã nhúng cũng đổi theo.",
    toFigures: "Các hình",
    toAnswers: "Điều tòa soạn cần biết",
    width: "Bề rộng cột",
    theme: "Nền",
    themes: { auto: "theo máy người đọc", light: "sáng", dark: "tối" },
    pixels: (width) => `${width} px`,
    preview: (title) => `Xem thử: ${title}`,
    open: "Mở riêng hình này",
    snippets: {
      frame: {
        name: "Khung, không cần mã chạy",
        use: "Dùng được ở hầu hết các CMS. Chiều cao đúng sẵn ở mọi bề rộng, bài không bị giật khi khung hiện ra.",
      },
      script: { name: "Khung và embed.js", use: "Cho trang chấp nhận thẻ script: khung tự cao lên khi người đọc mở bảng số liệu." },
      picture: { name: "Ảnh có liên kết", use: "Cho bản tin, thư điện tử, Apple News và nơi không nhận khung." },
      address: { name: "Chỉ dán địa chỉ", use: "Cho WordPress và CMS hiểu oEmbed: để địa chỉ đứng riêng một dòng." },
    },
    copy: "Chép",
    copied: "Đã chép",
    selected: "Đã bôi chọn, bấm Ctrl+C để chép",
    pictures: "Tải hình",
    formats: {
      plain: "Hình cho bài viết",
      social: "Thẻ liên kết, 1200 × 630",
      square: "Hình vuông, 1080 × 1080",
      story: "Hình dọc, 1080 × 1920",
    },
    scene: (number) => `Cảnh ${number}`,
    dark: "nền tối",
    table: "Bảng số liệu",
    answersTitle: "Điều tòa soạn cần biết",
    answers: ({ median, largest, licence }, list) => [
      {
        title: "Khung tải những gì, từ đâu",
        text: `Mỗi khung là một tệp HTML duy nhất, tải từ tên miền của trang này: kiểu chữ, hình vẽ, bảng số liệu đều nằm trong đó. Sau tệp ấy không có thêm lượt tải nào. Nén lại, một khung cỡ giữa nặng ${median}, khung nặng nhất ${largest}.`,
      },
      {
        title: "Chọn nền, chọn bước",
        text: "Thêm ?theme=light hay ?theme=dark vào địa chỉ khung thì khung giữ nền sáng hay tối; không thêm thì theo máy người đọc. Hình có nhiều bước mở ở bước tiêu biểu cho cả hình; thêm ?step=2 thì mở ở bước thứ hai. Cần cả hai thì viết ?theme=dark&step=2.",
      },
      {
        title: "Riêng tư",
        text: "Không cookie, không lưu gì trên máy người đọc, không đếm lượt xem, không có bên thứ ba. Máy chủ của trang chỉ thấy một lượt tải tệp, như với mọi tấm ảnh nhúng.",
      },
      {
        title: "Giấy phép",
        text: licence,
      },
      {
        title: "Địa chỉ sống bao lâu",
        text: "Địa chỉ của khung, của ảnh và của bảng số liệu không đổi chừng nào trang này còn. Tên hình là một phần của địa chỉ nên không được đặt lại.",
      },
      {
        title: "Khi số liệu được đính chính",
        text: "Khung và ảnh mang số mới ngay lần xuất bản kế tiếp, ở mọi bài đã nhúng, tòa soạn không phải làm gì. Điều đã sửa được ghi ở phần đính chính cuối bài. Ảnh đã tải về máy thì không tự đổi.",
      },
      {
        title: "Danh mục cho máy đọc",
        text: `Tất cả khung, chiều cao, ảnh và bảng số liệu nằm trong ${list}.`,
      },
      {
        title: "Phông chữ trong ảnh",
        text: "Trong tệp SVG, chữ đã thành nét vẽ: mở ở máy nào, bằng phần mềm nào cũng như nhau, nhưng không gõ lại được. Cần sửa chữ thì lấy số từ bảng CSV.",
      },
    ],
    menu: "Tải về, nhúng",
    embed: "Nhúng hình này",
  },
  en: {
    title: "Embeds and pictures",
    intro:
      "Any figure of the report may stand in another newsroom’s article, free of charge, with a credit. Choose a figure, copy a snippet, paste it. When a figure is corrected, the frames already in your pages change with it.",
    toFigures: "The figures",
    toAnswers: "What a newsroom needs to know",
    width: "Column width",
    theme: "Ground",
    themes: { auto: "as the reader’s device", light: "light", dark: "dark" },
    pixels: (width) => `${width} px`,
    preview: (title) => `Preview: ${title}`,
    open: "Open this figure alone",
    snippets: {
      frame: {
        name: "Frame, no script",
        use: "Fits most CMSs. The height is right at every width from the start, so nothing jumps when the frame appears.",
      },
      script: { name: "Frame and embed.js", use: "For pages that accept a script tag: the frame grows when a reader opens the table." },
      picture: { name: "Picture with a link", use: "For feeds, mail, Apple News and wherever frames are not accepted." },
      address: { name: "Address only", use: "For WordPress and any CMS that knows oEmbed: put the address on a line of its own." },
    },
    copy: "Copy",
    copied: "Copied",
    selected: "Selected: press Ctrl+C to copy",
    pictures: "Pictures",
    formats: { plain: "For an article", social: "Link card, 1200 × 630", square: "Square, 1080 × 1080", story: "Upright, 1080 × 1920" },
    scene: (number) => `Scene ${number}`,
    dark: "dark",
    table: "Table",
    answersTitle: "What a newsroom needs to know",
    answers: ({ median, largest, licence }, list) => [
      {
        title: "What a frame loads, and from where",
        text: `Each frame is a single HTML file from the report’s own host: fonts, drawing and table are inside it, and nothing is requested after it. Compressed, the middle one weighs ${median}, the heaviest ${largest}.`,
      },
      {
        title: "Choosing ground and step",
        text: "With ?theme=light or ?theme=dark at the end of its address a frame keeps that ground; without, it follows the reader’s device. A figure of several steps opens at the one that stands for it all, or with ?step=2 at its second. For both, write ?theme=dark&step=2.",
      },
      {
        title: "Privacy",
        text: "No cookies, nothing stored on the reader’s device, no counting, no third parties. The report’s host sees one request for a file, as with any embedded picture.",
      },
      {
        title: "Licence",
        text: licence,
      },
      {
        title: "How long addresses live",
        text: "Addresses of frames, pictures and tables do not change for as long as this site stands. A figure’s name is part of its address, so it is never renamed.",
      },
      {
        title: "When a number is corrected",
        text: "Frames and pictures carry the new number from the next publication on, in every article that has them; you need do nothing. What was changed is listed under corrections at the end of the report. A picture you have downloaded does not change by itself.",
      },
      {
        title: "A list for machines",
        text: `All frames, heights, pictures and tables are in ${list}.`,
      },
      {
        title: "Lettering in pictures",
        text: "In SVG files letters are outlines: they look the same in any program on any machine, and cannot be retyped. To change words, take the numbers from the CSV.",
      },
    ],
    menu: "Download, embed",
    embed: "Embed this figure",
  },
};

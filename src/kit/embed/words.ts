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
      "Hình nào ở đây cũng có thể đặt vào bài của tòa soạn khác, miễn phí, chỉ cần ghi nguồn. Chọn hình, sao chép một đoạn mã, dán vào bài. Số liệu được sửa thì khung đã nhúng cũng đổi theo.",
    toFigures: "Các hình",
    toAnswers: "Điều tòa soạn cần biết",
    width: "Bề rộng cột",
    theme: "Nền",
    themes: { auto: "theo thiết bị người đọc", light: "sáng", dark: "tối" },
    pixels: (width) => `${width} px`,
    preview: (title) => `Xem thử: ${title}`,
    open: "Mở riêng hình này",
    snippets: {
      frame: {
        name: "Khung (iframe), không cần script",
        use: "Dùng được ở hầu hết các CMS. Chiều cao đúng sẵn ở mọi bề rộng, bài không bị giật khi khung hiện ra.",
      },
      script: { name: "Khung và embed.js", use: "Cho trang chấp nhận thẻ script: khung tự cao lên khi người đọc mở bảng số liệu." },
      picture: { name: "Ảnh có liên kết", use: "Cho bản tin, thư điện tử, Apple News và nơi không nhận khung." },
      address: { name: "Chỉ dán địa chỉ", use: "Cho WordPress và CMS hiểu oEmbed: để địa chỉ đứng riêng một dòng." },
    },
    copy: "Sao chép",
    copied: "Đã sao chép",
    selected: "Đã bôi chọn, bấm Ctrl+C để sao chép",
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
        text: "Thêm ?theme=light hay ?theme=dark vào địa chỉ khung thì khung giữ nền sáng hay tối; không thêm thì theo thiết bị người đọc. Hình có nhiều bước mở ở bước tiêu biểu cho cả hình; thêm ?step=2 thì mở ở bước thứ hai. Cần cả hai thì viết ?theme=dark&step=2.",
      },
      {
        title: "Riêng tư",
        text: "Không cookie, không lưu gì trên thiết bị người đọc, không đếm lượt xem, không có bên thứ ba. Máy chủ của trang chỉ thấy một lượt tải tệp, như với mọi tấm ảnh nhúng.",
      },
      {
        title: "Giấy phép",
        text: licence,
      },
      {
        title: "Địa chỉ có đổi không",
        text: "Không. Trang này còn thì địa chỉ của khung, ảnh và bảng số liệu còn. Tên hình là một phần của địa chỉ nên không được đặt lại.",
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
      "Any figure here may be used in your own stories, free, with a credit. Choose one, copy a snippet, paste it. When a figure is corrected, the embeds already in your pages change with it.",
    toFigures: "The figures",
    toAnswers: "What a newsroom needs to know",
    width: "Column width",
    theme: "Background",
    themes: { auto: "follows the reader’s device", light: "light", dark: "dark" },
    pixels: (width) => `${width} px`,
    preview: (title) => `Preview: ${title}`,
    open: "Open this figure alone",
    snippets: {
      frame: {
        name: "Iframe, no script",
        use: "Works in most CMSs. The height is right at every width from the start, so nothing jumps when the frame appears.",
      },
      script: { name: "Iframe and embed.js", use: "For pages that accept a script tag: the frame grows when a reader opens the table." },
      picture: { name: "Picture with a link", use: "For newsletters, email, Apple News and wherever iframes are not accepted." },
      address: { name: "Address only", use: "For WordPress and any CMS that supports oEmbed: put the address on a line of its own." },
    },
    copy: "Copy",
    copied: "Copied",
    selected: "Selected: press Ctrl+C to copy",
    pictures: "Pictures",
    formats: { plain: "For an article", social: "Link card, 1200 × 630", square: "Square, 1080 × 1080", story: "Vertical, 1080 × 1920" },
    scene: (number) => `Scene ${number}`,
    dark: "dark",
    table: "Table",
    answersTitle: "What a newsroom needs to know",
    answers: ({ median, largest, licence }, list) => [
      {
        title: "What a frame loads, and from where",
        text: `Each frame is a single HTML file from the report’s own host: fonts, drawing and table are inside it, and nothing is requested after it. Compressed, the median weighs ${median}, the heaviest ${largest}.`,
      },
      {
        title: "Choosing background and step",
        text: "Add ?theme=light or ?theme=dark to a frame’s address to fix its background; without it the frame follows the reader’s device. A figure of several steps opens at the one that sums it up; add ?step=2 to open it at its second. For both, write ?theme=dark&step=2.",
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
        title: "Will the links last?",
        text: "Yes: links to frames, pictures and tables do not change for as long as this site stands. A figure’s name is part of its address, so it is never renamed.",
      },
      {
        title: "When a number is corrected",
        text: "Frames and pictures carry the new number from the next publication on, in every article that has them; you need not do anything. What was changed is listed under corrections at the end of the report. A picture you have downloaded does not change by itself.",
      },
      {
        title: "Machine-readable list",
        text: `All frames, heights, pictures and tables are in ${list}.`,
      },
      {
        title: "Text in images",
        text: "In SVG files text is drawn as outlines: it looks the same in any program on any machine, and cannot be edited. To change the words, take the numbers from the CSV.",
      },
    ],
    menu: "Download, embed",
    embed: "Embed this figure",
  },
};

import { names, type Words } from "./words.ts";

export const vi: Words = {
  title: "Một danh mục dự\u00a0án gần như không tên",
  subtitle: ({ year, reportedOn }, format) =>
    `Danh mục dự án chế biến, chế tạo năm ${year} của tỉnh, theo Báo Quảng Ninh${reportedOn ? ` ${format.date(reportedOn)}` : ""}. Mỗi ô: một dự án.`,
  takeaway: (series, format) =>
    series.namedInList === 0
      ? `Báo tỉnh kể ${series.listed} dự án mà không nêu tên dự án nào.`
      : `Báo tỉnh kể ${series.listed} dự án, chỉ nêu tên ${names(series, false, format)}.`,
  describe: (series, format, scene) => {
    const { operating, pending, beyond, listed, namedInList } = series;
    const texts: Record<string, string> = {
      all: `${listed + beyond} ô: ${operating} ô đặc là dự án đã vận hành, ${pending} ô rỗng là dự án đang hoàn thiện, ${beyond} ô viền nét đứt nằm ngoài danh mục. ${listed - namedInList} ô của danh mục không có tên.`,
      operating: `${operating} ô đặc là dự án đã vận hành.`,
      pending: `${pending} ô rỗng là dự án đang hoàn thiện.`,
      named: `Những ô có tên: trong danh mục là ${names(series, false, format)}; ngoài danh mục là ${names(series, true, format)}.`,
    };
    return texts[scene] ?? "";
  },
  note: "Danh mục ấy chúng tôi tìm không ra; số trên ô chỉ để đếm. Ô “?” là dự án không rõ tên. Tình trạng theo bài báo. Danh mục không chỉ có FDI.",
  columns: { slot: "Ô", group: "Nhóm", project: "Dự án", productPlanned: "Hẹn có sản phẩm", productActual: "Có sản phẩm" },
  chart: {
    groups: { operating: "đã vận hành", pending: "đang hoàn thiện", beyond: "ngoài danh mục" },
    unnamed: "?",
    namedOf: (named) => (named === 0 ? "không dự án nào có tên" : `${named} dự án có tên`),
    product: (planned, actual) => {
      if (planned === null && actual === null) return "Ngày có sản phẩm: không tìm được.";
      if (planned === null) return `Có sản phẩm đầu tiên: ${actual}.`;
      return actual === null
        ? `Hẹn có sản phẩm: ${planned}. Chưa thấy nguồn nào nói đã có.`
        : `Hẹn có sản phẩm: ${planned}. Có sản phẩm đầu tiên: ${actual}.`;
    },
  },
};

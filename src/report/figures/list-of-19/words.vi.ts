import { names, type Words } from "./words.ts";

export const vi: Words = {
  title: "Mười\u00a0chín dự\u00a0án, gần như không tên",
  subtitle: ({ year, reportedOn }, format) =>
    `Danh mục dự án chế biến, chế tạo năm ${year} của tỉnh, như Báo Quảng Ninh thuật lại${reportedOn ? ` ${format.date(reportedOn)}` : ""}. Mỗi ô là một dự án.`,
  takeaway: (series, format) =>
    series.namedInList === 0
      ? `Trong ${series.listed} dự án của danh mục, chúng tôi không tìm được tên của dự án nào.`
      : `Trong ${series.listed} dự án của danh mục, chúng tôi chỉ tìm được tên của ${series.namedInList}: ${names(series, false, format)}. Còn ${series.listed - series.namedInList} dự án chúng tôi tìm không ra tên.`,
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
  note: "Chúng tôi không tìm thấy nguồn nào đăng danh mục này; số trên ô do chúng tôi đặt, chỉ để đếm. Ô không tên là dự án chúng tôi tìm không ra tên, và không đoán. Tình trạng theo bài báo ấy. Danh mục không chỉ có FDI.",
  columns: { slot: "Ô", group: "Nhóm", project: "Dự án", productPlanned: "Hẹn có sản phẩm", productActual: "Có sản phẩm" },
  chart: {
    groups: { operating: "đã vận hành", pending: "đang hoàn thiện", beyond: "ngoài danh mục" },
    unnamed: "tìm không ra\u00a0tên",
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

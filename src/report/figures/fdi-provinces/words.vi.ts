import { home, spoken, type Words } from "./words.ts";

export const vi: Words = {
  title: "Quảng Ninh giữa các tỉnh, thành",
  subtitle: "Vốn FDI đăng ký trong năm, triệu USD, theo địa giới khi đó. Vạch đứng: năm trước. Số nhỏ bên trái: thứ hạng cả nước.",
  takeaway: (series, format) => {
    const said = home(
      series,
      format,
      (year, rank, money) => `năm ${year} ${rank === null ? "không rõ hạng" : `đứng thứ ${rank}`}${money === null ? "" : ` với ${money}`}`,
    );
    return `Quảng Ninh ${said.join(", ")}.`;
  },
  describe: (series, format, _name, { year }) =>
    `Các tỉnh, thành năm ${year} theo vốn FDI đăng ký, triệu USD: ${spoken(series, format, year, "không rõ số")}.`,
  note: "Chỉ gồm những tỉnh, thành tìm được số hoặc hạng; thanh để hở: chỉ biết hạng. Vạch đứng trên thanh là số của năm trước, nếu tìm được. Số theo cách tính của Cục Đầu tư nước ngoài, qua báo chí, có thể khác số của tỉnh; số năm trước phần lớn công bố khi năm chưa hết.",
  columns: { year: "Năm", province: "Tỉnh, thành", total: "Triệu USD", rank: "Hạng", status: "Loại số liệu", note: "Ghi chú" },
  chart: {
    unknown: "không rõ số",
    absent: (provinces) => `còn ${provinces} tỉnh, thành không tìm được số`,
    inYear: (year, money) => `${year}: ${money}`,
  },
};

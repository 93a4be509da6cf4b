import { home, spoken, type Words } from "./words.ts";

export const vi: Words = {
  title: "Quảng Ninh đứng thứ mấy cả nước",
  subtitle: "Vốn FDI đăng ký trong năm, triệu USD, theo địa giới khi đó. Vạch đứng: năm trước. Số nhỏ bên trái: thứ hạng cả nước.",
  takeaway: (series, format) =>
    `Quảng Ninh ${home(series, format, (year, rank) => `năm ${year} ${rank === null ? "không rõ hạng" : `đứng thứ ${rank}`}`).join(", ")}.`,
  describe: (series, format, _name, { year }) =>
    `Các tỉnh, thành năm ${year} theo vốn FDI đăng ký, triệu USD: ${spoken(series, format, year, "không rõ số")}.`,
  note: "Chỉ những tỉnh, thành tìm được số hoặc hạng; thanh hở: chỉ biết hạng. Theo Cục Đầu tư nước ngoài, qua báo chí; có thể khác số của tỉnh.",
  columns: { year: "Năm", province: "Tỉnh, thành", total: "Triệu USD", rank: "Hạng", status: "Loại số liệu", note: "Ghi chú" },
  chart: {
    unknown: "không rõ số",
    absent: (provinces) => `còn ${provinces} tỉnh, thành không tìm được số`,
    inYear: (year, money) => `${year}: ${money}`,
  },
};

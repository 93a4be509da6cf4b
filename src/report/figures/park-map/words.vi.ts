import { projectWords } from "../../projects/words.ts";
import { money, told, topTwo, type Words } from "./words.ts";

export const vi: Words = {
  title: "Dự án gọi được tên nằm ở đâu",
  subtitle:
    "Ô vuông nâu là khu công nghiệp, diện tích đúng tỷ lệ. Mỗi vòng tròn là một dự án gọi được tên, cỡ theo vốn, xếp cạnh khu của nó.",
  takeaway: (series, format) => {
    const { sites, share } = topTwo(series);
    const parks = format.list(sites.map(({ names, tally }) => `${names.vi} (${money(tally.usd, format)})`));
    return `Hai khu ${parks} chiếm khoảng ${format.percent(share, 0)} số vốn đặt được lên bản đồ, tức vốn tính bằng đô la của những dự án gọi được tên và còn hiệu lực.`;
  },
  describe: (series, format, _name, scene) => {
    const lost = !scene.zoomed && series.unplaced.length > 0 ? ` ${series.unplaced.length} dự án chúng tôi không tìm ra ở khu nào.` : "";
    return `${scene.names.vi}. ${told(series, scene, format)}.${lost} Vị trí khu có thể lệch ${format.number(series.precision.least)}–${format.number(series.precision.most)} km.`;
  },
  note: ({ map }, format) =>
    `Ô vuông chỉ đúng về diện tích, không phải ranh giới khu; vị trí là gần đúng, có thể lệch vài km: số km của từng khu ghi trên bản đồ phóng to và trong bảng. Tổng là phép cộng của chúng tôi, không tính dự án đã chấm dứt và biên bản ghi nhớ; vốn bằng đồng không quy đổi. Bản đồ: © những người đóng góp OpenStreetMap (ODbL); ranh giới huyện: Who’s On First; điểm đô thị: GeoNames (CC BY 4.0); điểm LNG có dùng tọa độ của Global Energy Monitor. Ranh giới trước ${format.date(map.districtsUntil)}, chỉ mang tính minh họa, không phải bản đồ cả nước.`,
  columns: {
    place: "Nơi",
    project: "Dự án",
    capital: "Vốn",
    unit: "Đơn vị",
    status: "Tình trạng",
    asOf: "Tính đến",
    areaHa: "Diện tích khu (ha)",
    precisionKm: "Vị trí có thể lệch (km)",
  },
  chart: {
    statuses: projectWords.vi.statuses,
    diamond: projectWords.vi.diamond,
    projects: (count) => `${count} dự án`,
    notCounted: (amount) => `không tính ${amount}`,
    area: (hectares) => `${hectares} ha`,
    precision: (km) => `vị trí ±${km} km`,
    planned: "nhà máy dự kiến",
    noProject: "chưa ghi dự án nào",
    unplaced: "Không rõ ở khu nào",
    park: "khu công nghiệp, đúng diện tích",
    km: (km) => `${km} km`,
  },
};

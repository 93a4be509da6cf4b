import { shortReliefCredit } from "../../map/relief/credit.ts";
import { projectWords } from "../../projects/words.ts";
import { closeUp, told, topTwo, type Words } from "./words.ts";

export const vi: Words = {
  title: (series, _format, shown) => {
    const site = shown && closeUp(series, shown);
    if (site?.isForemost) return `${site.names.vi} có nhiều dự án được nêu tên nhất, nhiều vốn nhất`;
    if (site?.hasLost) return `${site.names.vi}: dự án được nêu tên lớn nhất đã chấm dứt`;
    return "Dự án được nêu tên dồn về phía Hải Phòng";
  },
  subtitle: "Ô nâu: khu công nghiệp, đúng tỷ lệ. Vòng tròn: dự án được nêu tên, cỡ theo vốn, cạnh khu của nó.",
  takeaway: (series, format) => {
    const { sites, share } = topTwo(series);
    return `Hai khu ${format.list(sites.map(({ names }) => names.vi))} giữ khoảng ${format.percent(share, 0)} vốn bằng USD của các dự án trên bản đồ.`;
  },
  describe: (series, format, _name, scene) => {
    const lost = !scene.zoomed && series.unplaced.length > 0 ? ` ${series.unplaced.length} dự án chúng tôi không tìm ra ở khu nào.` : "";
    return `${scene.names.vi}. ${told(series, scene, format)}.${lost} Vị trí khu có thể lệch ${format.number(series.precision.least)}–${format.number(series.precision.most)} km.`;
  },
  note: ({ map }, format) =>
    `Ô đúng cỡ, vị trí gần đúng; hình thoi không theo vốn. Tổng tự cộng, chưa kể tiền đồng. Nền: © OpenStreetMap (ODbL), Who’s On First, GeoNames; ${shortReliefCredit.vi}; địa giới trước ${format.date(map.districtsUntil)}.`,
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
    ...projectWords.vi,
    projects: (count) => `${count} dự án`,
    notCounted: (amount) => `không tính ${amount}`,
    area: (hectares) => `${hectares} ha`,
    precision: (km) => `vị trí ±${km} km`,
    planned: "nhà máy dự kiến",
    noProject: "chưa ghi dự án nào",
    majority: (count, all, district) => [`${count} trong ${all} dự án`, `ở ${district} cũ (viền dày)`],
    unplaced: "Không rõ khu",
    park: "khu, đúng diện tích",
    km: (km) => `${km} km`,
  },
};

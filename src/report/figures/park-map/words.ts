import type { ParkMapScene, ParkMapWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import type { ParkMapSeries, Site } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column } from "./table.ts";
import { projectWords } from "../../projects/words.ts";

type Words = FigureWords<ParkMapSeries, ParkMapWords, Column, ParkMapScene>;

const money = (usd: number, format: Format): string => format.amount(Math.round(usd), "million-usd");

/** Sites with projects in dollars, the largest sum first. */
const bySum = ({ sites }: ParkMapSeries): Site[] =>
  sites.filter(({ tally }) => tally.usd > 0).toSorted((a, b) => b.tally.usd - a.tally.usd);

/** Share of the sum of the parks that the two largest hold, in percent. */
function topTwo(series: ParkMapSeries): { readonly sites: readonly Site[]; readonly share: number } {
  const sorted = bySum(series);
  const total = sorted.reduce((sum, { tally }) => sum + tally.usd, 0);
  const sites = sorted.slice(0, 2);
  return { sites, share: (sites.reduce((sum, { tally }) => sum + tally.usd, 0) / total) * 100 };
}

/** The parks within a view. A screen reader hears of no other. */
const told = (series: ParkMapSeries, { bounds }: ParkMapScene, format: Format): string => {
  const [west, south, east, north] = bounds.wide;
  return bySum(series)
    .filter(({ lon, lat }) => lon > west && lon < east && lat > south && lat < north)
    .map(({ names, tally }) => `${names[format.lang]}: ${format.amount(tally.projects, "projects")}, ${money(tally.usd, format)}`)
    .join("; ");
};

export const parkMapWords: InEvery<Words> = {
  vi: {
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
    note: "Ô vuông chỉ đúng về diện tích, không phải ranh giới khu; vị trí là gần đúng, có thể lệch vài km: số km của từng khu ghi trên bản đồ phóng to và trong bảng. Tổng là phép cộng của chúng tôi, không tính dự án đã chấm dứt và biên bản ghi nhớ; vốn bằng đồng không quy đổi. Bản đồ: © những người đóng góp OpenStreetMap (ODbL); ranh giới huyện: Who’s On First; điểm đô thị: GeoNames (CC BY 4.0); điểm LNG có dùng tọa độ của Global Energy Monitor. Ranh giới trước 1/7/2025, chỉ mang tính minh họa, không phải bản đồ cả nước.",
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
      around: [
        { name: "Quảng Tây (Trung Quốc)", at: [[107.62, 21.78]], sea: false },
        { name: "Lạng Sơn", at: [[107.0, 21.62]], sea: false },
        { name: "Bắc Giang", at: [[106.66, 21.32]], sea: false },
        { name: "Hải Dương", at: [[106.42, 20.93]], sea: false },
        { name: "Vịnh Hạ Long", at: [[107.13, 20.86]], sea: true },
        {
          name: "Vịnh Bắc Bộ",
          at: [
            [108.0, 20.72],
            [107.75, 20.6],
            [108.09, 21.28],
          ],
          sea: true,
        },
      ],
    },
  },
  en: {
    title: "Where the named projects are",
    subtitle:
      "A brown square is an industrial park, true to its area. Each circle is a project we can name, sized by capital and placed beside its park.",
    takeaway: (series, format) => {
      const { sites, share } = topTwo(series);
      const parks = format.list(sites.map(({ names, tally }) => `${names.en} (${money(tally.usd, format)})`));
      return `The parks of ${parks} hold about ${format.percent(share, 0)} of the capital that can be placed on the map: that of named projects still in force and priced in dollars.`;
    },
    describe: (series, format, _name, scene) => {
      const lost =
        !scene.zoomed && series.unplaced.length > 0 ? ` No source found says where ${series.unplaced.length} further projects are.` : "";
      return `${scene.names.en}. ${told(series, scene, format)}.${lost} Positions of parks may be off by ${format.number(series.precision.least)}–${format.number(series.precision.most)} km.`;
    },
    note: "A square is true to a park’s area, not to its outline; positions are approximate and may be off by some kilometres: the figure for each park is on the closer maps and in the table. The sums are ours and leave out terminated projects and memoranda; capital in dong is not converted. Map: © OpenStreetMap contributors (ODbL); district lines: Who’s On First; towns: GeoNames (CC BY 4.0); the LNG point uses coordinates from Global Energy Monitor. Boundaries before 1 July 2025, for illustration; one province, not the country.",
    columns: {
      place: "Place",
      project: "Project",
      capital: "Capital",
      unit: "Unit",
      status: "Status",
      asOf: "As of",
      areaHa: "Area of the park (ha)",
      precisionKm: "Position off by up to (km)",
    },
    chart: {
      statuses: projectWords.en.statuses,
      diamond: projectWords.en.diamond,
      projects: (count) => `${count} ${count === 1 ? "project" : "projects"}`,
      notCounted: (amount) => `not counting ${amount}`,
      area: (hectares) => `${hectares} ha`,
      precision: (km) => `position ±${km} km`,
      planned: "planned plant",
      noProject: "none entered here",
      unplaced: "Park unknown",
      park: "industrial park, true to area",
      km: (km) => `${km} km`,
      around: [
        { name: "Guangxi (China)", at: [[107.62, 21.78]], sea: false },
        { name: "Lạng Sơn", at: [[107.0, 21.62]], sea: false },
        { name: "Bắc Giang", at: [[106.66, 21.32]], sea: false },
        { name: "Hải Dương", at: [[106.42, 20.93]], sea: false },
        { name: "Hạ Long Bay", at: [[107.13, 20.86]], sea: true },
        {
          name: "Gulf of Tonkin",
          at: [
            [108.0, 20.72],
            [107.75, 20.6],
            [108.09, 21.28],
          ],
          sea: true,
        },
      ],
    },
  },
};

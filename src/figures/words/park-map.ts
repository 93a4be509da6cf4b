import type { ParkMapWords } from "../../charts/park-map.ts";
import type { Format } from "../../i18n/format.ts";
import type { InEvery } from "../../i18n/languages.ts";
import type { ParkMapSeries, Site } from "../../model/park-map.ts";
import type { FigureWords } from "../figure.ts";
import { projectWords } from "./project-words.ts";

type Words = FigureWords<ParkMapSeries, ParkMapWords>;

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

/** Parks in or out of the closer looks, told by their district's side of the province: west of this the first, east of it the second. */
const divide = 107.3;
const told = (series: ParkMapSeries, scene: string, format: Format): string =>
  bySum(series)
    .filter(({ lon }) => scene === "province" || (scene === "quang-yen") === lon < divide)
    .map(({ names, tally }) => `${names[format.lang]}: ${format.amount(tally.projects, "projects")}, ${money(tally.usd, format)}`)
    .join("; ");

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
    describe: (series, format, scene) => {
      const places: Record<string, string> = {
        province: "Bản đồ tỉnh Quảng Ninh với các khu công nghiệp và dự án",
        "quang-yen": "Phóng to vùng Quảng Yên, Hạ Long",
        "hai-ha": "Phóng to vùng Hải Hà, Móng Cái",
      };
      const lost =
        scene === "province" && series.unplaced.length > 0 ? ` ${series.unplaced.length} dự án chúng tôi không tìm ra ở khu nào.` : "";
      return `${places[scene] ?? ""}. ${told(series, scene, format)}.${lost} Vị trí khu có thể lệch ${format.number(series.precision.least)}–${format.number(series.precision.most)} km.`;
    },
    note: "Ô vuông chỉ đúng về diện tích, không phải ranh giới khu; vị trí là gần đúng, có thể lệch vài km: số km của từng khu ghi trên bản đồ phóng to và trong bảng. Tổng là phép cộng của chúng tôi, không tính dự án đã chấm dứt và biên bản ghi nhớ; vốn bằng đồng không quy đổi. Bản đồ: © những người đóng góp OpenStreetMap (ODbL); ranh giới huyện: Who’s On First; điểm đô thị: GeoNames (CC BY 4.0); điểm LNG có dùng tọa độ của Global Energy Monitor. Ranh giới trước 1/7/2025, chỉ mang tính minh họa, không phải bản đồ cả nước.",
    columns: ["Nơi", "Dự án", "Vốn", "Đơn vị", "Tình trạng", "Tính đến", "Diện tích khu (ha)", "Vị trí có thể lệch (km)"],
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
    describe: (series, format, scene) => {
      const places: Record<string, string> = {
        province: "Map of Quảng Ninh province with its industrial parks and projects",
        "quang-yen": "A closer look at Quảng Yên and Hạ Long",
        "hai-ha": "A closer look at Hải Hà and Móng Cái",
      };
      const lost =
        scene === "province" && series.unplaced.length > 0
          ? ` No source found says where ${series.unplaced.length} further projects are.`
          : "";
      return `${places[scene] ?? ""}. ${told(series, scene, format)}.${lost} Positions of parks may be off by ${format.number(series.precision.least)}–${format.number(series.precision.most)} km.`;
    },
    note: "A square is true to a park’s area, not to its outline; positions are approximate and may be off by some kilometres: the figure for each park is on the closer maps and in the table. The sums are ours and leave out terminated projects and memoranda; capital in dong is not converted. Map: © OpenStreetMap contributors (ODbL); district lines: Who’s On First; towns: GeoNames (CC BY 4.0); the LNG point uses coordinates from Global Energy Monitor. Boundaries before 1 July 2025, for illustration; one province, not the country.",
    columns: ["Place", "Project", "Capital", "Unit", "Status", "As of", "Area of the park (ha)", "Position off by up to (km)"],
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

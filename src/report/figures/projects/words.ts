import { groupName, type ProjectsWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import { type Group, type Grouping, isInDollars, isInForce, type ProjectsSeries } from "../../projects/projects.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column } from "./table.ts";
import { projectWords } from "../../projects/words.ts";

type Words = FigureWords<ProjectsSeries, ProjectsWords, Column>;

const money = (usd: number, format: Format): string => format.amount(Math.round(usd), "million-usd");

/** The largest project that still stands; the dots come largest first. */
const largest = ({ dots }: ProjectsSeries) => dots.find((dot) => isInForce(dot) && isInDollars(dot));

/** "Đài Loan: 9 dự án, 1.854 triệu USD; …", for a screen reader. */
function spoken({ groups }: ProjectsSeries, grouping: Grouping, words: ProjectsWords, format: Format): string {
  const of = (group: Group) => [
    words.projects(group.tally.projects || group.dots.length),
    ...(group.tally.usd > 0 ? [money(group.tally.usd, format)] : []),
  ];
  return groups[grouping].map((group) => `${groupName(group, grouping, words, format.lang)}: ${of(group).join(", ")}`).join("; ");
}

const projectsVi = (count: number): string => `${count} dự án`;
const projectsEn = (count: number): string => `${count} ${count === 1 ? "project" : "projects"}`;

const chartVi: ProjectsWords = {
  ...projectWords.vi,
  capital: {
    counted: "Vốn bằng đô la, cộng được",
    "not-counted": "Không tính vào tổng",
    "in-dong": "Vốn bằng đồng",
    unpriced: "Vốn không rõ",
  },
  unknown: { country: "Không rõ xuất xứ", park: "Không rõ khu" },
  projects: projectsVi,
  notCounted: (amount) => `không tính ${amount}`,
  departure: (capital, certified, reported, share) => [
    capital,
    ...(certified === null ? [] : [`cấp phép ${certified}`]),
    `nhà đầu tư chấm dứt, báo đăng ${reported}`,
    `bằng ${share} tổng vốn đô la của các dự án còn lại`,
  ],
};

const chartEn: ProjectsWords = {
  ...projectWords.en,
  capital: {
    counted: "Capital in dollars, added up",
    "not-counted": "Not in the sum",
    "in-dong": "Capital in dong",
    unpriced: "Capital unknown",
  },
  unknown: { country: "Home unknown", park: "Park unknown" },
  projects: projectsEn,
  notCounted: (amount) => `not counting ${amount}`,
  departure: (capital, certified, reported, share) => [
    capital,
    ...(certified === null ? [] : [`licensed ${certified}`]),
    `terminated by its investor, reported ${reported}`,
    `equal to ${share} of the others’ dollar capital`,
  ],
};

export const projectsWords: InEvery<Words> = {
  vi: {
    title: "Những dự án gọi được tên",
    subtitle:
      "Mỗi vòng tròn là một dự án công nghiệp ở Quảng Ninh; diện tích theo vốn đăng ký hoặc công bố. Vòng càng đầy, dự án càng tiến xa.",
    takeaway: (series, format) => {
      const { tally, departure } = series;
      const top = largest(series);
      const bigger = (departure.dot.capital ?? 0) > (top?.capital ?? 0);
      const standing = `${tally.inDollars} dự án có vốn bằng đô la cộng lại khoảng ${money(tally.usd, format)}`;
      const lead = top === undefined ? "" : `, lớn nhất là ${top.short} ${format.number(top.capital ?? 0)}`;
      return `${standing}${lead}. ${departure.dot.short}, ${money(departure.dot.capital ?? 0, format)}, ${bigger ? "lớn hơn mọi dự án ấy, " : ""}đã bị chính nhà đầu tư chấm dứt.`;
    },
    describe: (series, format, scene) => {
      const { departure } = series;
      const texts: Record<string, string> = {
        "by-capital": `Các dự án theo vốn. ${spoken(series, "capital", chartVi, format)}.`,
        "by-country": `Các dự án theo xuất xứ công ty mẹ. ${spoken(series, "country", chartVi, format)}.`,
        "by-park": `Các dự án theo khu công nghiệp. ${spoken(series, "park", chartVi, format)}.`,
        "by-status": `Các dự án theo tình trạng mới nhất tìm được. ${spoken(series, "status", chartVi, format)}.`,
        "with-jinko": `Các dự án có vốn bằng đô la xếp thành một cụm, lớn nhất là ${departure.dot.short}, ${money(departure.dot.capital ?? 0, format)}.`,
        jinko: `${departure.dot.short}, ${money(departure.dot.capital ?? 0, format)}, viền đứt, tách khỏi cụm các dự án còn lại, để lại một khoảng trống đúng bằng cỡ của nó.`,
      };
      return texts[scene] ?? "";
    },
    note: "Chỉ gồm những dự án báo chí nhắc tới, không phải toàn bộ dự án của tỉnh; cộng lại không ra tổng FDI. Tổng là phép cộng của chúng tôi, làm tròn, gồm cả số nguồn ghi “hơn”, “gần”, “khoảng”. Dự án đã chấm dứt và biên bản ghi nhớ không tính vào tổng. Vốn bằng đồng không quy đổi. Tình trạng là tin mới nhất tìm được, không phải hôm nay.",
    columns: {
      project: "Dự án",
      country: "Xuất xứ công ty mẹ",
      park: "Khu",
      capital: "Vốn",
      unit: "Đơn vị",
      status: "Tình trạng",
      asOf: "Tính đến",
    },
    chart: chartVi,
  },
  en: {
    title: "The projects we can name",
    subtitle:
      "Each circle is an industrial project in Quảng Ninh; its area is the capital registered or announced. The fuller the circle, the further the project has come.",
    takeaway: (series, format) => {
      const { tally, departure } = series;
      const top = largest(series);
      const bigger = (departure.dot.capital ?? 0) > (top?.capital ?? 0);
      const standing = `The ${tally.inDollars} projects with capital in dollars add up to about ${money(tally.usd, format)}`;
      const lead = top === undefined ? "" : `, ${top.short} leading with ${format.number(top.capital ?? 0)}`;
      return `${standing}${lead}. ${departure.dot.short}, ${money(departure.dot.capital ?? 0, format)}, ${bigger ? "larger than any of them, " : ""}was terminated by its own investor.`;
    },
    describe: (series, format, scene) => {
      const { departure } = series;
      const texts: Record<string, string> = {
        "by-capital": `Projects by capital. ${spoken(series, "capital", chartEn, format)}.`,
        "by-country": `Projects by home of the parent company. ${spoken(series, "country", chartEn, format)}.`,
        "by-park": `Projects by industrial park. ${spoken(series, "park", chartEn, format)}.`,
        "by-status": `Projects by the latest status found. ${spoken(series, "status", chartEn, format)}.`,
        "with-jinko": `The projects with capital in dollars as one field, the largest ${departure.dot.short}, ${money(departure.dot.capital ?? 0, format)}.`,
        jinko: `${departure.dot.short}, ${money(departure.dot.capital ?? 0, format)}, in a broken outline, leaves the field of the other projects and a gap of its own size.`,
      };
      return texts[scene] ?? "";
    },
    note: "A sample of projects that were reported, not all of the province’s; they do not add up to its foreign investment. The sums are ours, rounded, and include figures that sources give as “over”, “nearly” or “about”. Terminated projects and memoranda are not counted. Capital in dong is not converted. Status is the latest found, not today’s.",
    columns: {
      project: "Project",
      country: "Parent’s home",
      park: "Park",
      capital: "Capital",
      unit: "Unit",
      status: "Status",
      asOf: "As of",
    },
    chart: chartEn,
  },
};

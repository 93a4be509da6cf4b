import type { ListOf19Words } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import type { ListSeries } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column } from "./table.ts";

type Words = FigureWords<ListSeries, ListOf19Words, Column>;

const names = ({ named }: ListSeries, beyond: boolean, format: Format): string =>
  format.list(named.filter(({ group }) => (group === "beyond") === beyond).flatMap(({ project }) => project?.short ?? []));

export const listOf19Words: InEvery<Words> = {
  vi: {
    title: "Mười\u00a0chín dự\u00a0án, gần như không tên",
    subtitle: ({ year, told }, format) =>
      `Danh mục dự án chế biến, chế tạo năm ${year} của tỉnh, như Báo Quảng Ninh thuật lại${told ? ` ${format.date(told)}` : ""}. Mỗi ô là một dự án.`,
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
  },
  en: {
    title: "Nineteen projects, almost none with a name",
    subtitle: ({ year, told }, format) =>
      `The province’s ${year} list of manufacturing projects, as reported by the Quảng Ninh newspaper${told ? ` in ${format.date(told)}` : ""}. Each tile is a project.`,
    takeaway: (series, format) =>
      series.namedInList === 0
        ? `Of the ${series.listed} projects on the list, we could not find the name of a single one.`
        : `Of the ${series.listed} projects on the list, we could find the name of just ${series.namedInList}: ${names(series, false, format)}. No source we found names the other ${series.listed - series.namedInList}.`,
    describe: (series, format, scene) => {
      const { operating, pending, beyond, listed, namedInList } = series;
      const texts: Record<string, string> = {
        all: `${listed + beyond} tiles: ${operating} solid for projects in operation, ${pending} hollow for projects being finished, ${beyond} with a broken outline beyond the list. ${listed - namedInList} of the list’s tiles have no name.`,
        operating: `${operating} solid tiles: projects in operation.`,
        pending: `${pending} hollow tiles: projects being finished.`,
        named: `The tiles with a name: on the list, ${names(series, false, format)}; beyond it, ${names(series, true, format)}.`,
      };
      return texts[scene] ?? "";
    },
    note: "No source we found publishes the list; the numbers on the tiles are ours, for counting only. A tile without a name: no source we found gives one, and we do not guess. Tiles show the status given in that article. The list is not purely foreign investment.",
    columns: { slot: "Tile", group: "Group", project: "Project", productPlanned: "Product due", productActual: "Product came" },
    chart: {
      groups: { operating: "in operation", pending: "being finished", beyond: "beyond the list" },
      unnamed: "no name found",
      namedOf: (named) => (named === 0 ? "none has a name" : `${named} with a name`),
      product: (planned, actual) => {
        if (planned === null && actual === null) return "Date of first product: not found.";
        if (planned === null) return `First product: ${actual}.`;
        return actual === null
          ? `Product due: ${planned}. No source found says it came.`
          : `Product due: ${planned}. First product: ${actual}.`;
      },
    },
  },
};

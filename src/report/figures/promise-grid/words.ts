import type { PromiseGridWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import { type Amount, dotMillionUsd, type PromiseGridSeries } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column, RowWords } from "./table.ts";

type Words = FigureWords<PromiseGridSeries, PromiseGridWords, Column> & { readonly rows: RowWords };

const parkList = ({ parks }: PromiseGridSeries, format: Format): string =>
  format.list(parks.map((park) => `${park.names[format.lang]} ${format.number(park.amount)}`));

/** A sum as its source words it: "about 960 million". */
const stated = ({ amount, qualifier }: Amount, format: Format): string => format.amount(amount, "million-usd", qualifier);

export const promiseGridWords: InEvery<Words> = {
  vi: {
    title: "Ba tỷ đô, đếm từng chấm",
    subtitle: `Vốn đầu tư trực tiếp nước ngoài (FDI) đăng ký vào Quảng Ninh; mỗi chấm là ${dotMillionUsd} triệu USD. Chấm đặc: đã đăng ký. Chấm rỗng: mới hẹn.`,
    takeaway: ({ year, outcome, goal, registered, promised }, format) => {
      const gap = goal.amount - outcome.amount;
      const arrived = outcome.amount - registered.amount;
      const verdict = gap > 0 ? `còn thiếu ${format.amount(gap, "million-usd")} mới tới mốc` : `qua mốc`;
      return `Cả năm ${year} được ${format.amount(outcome.amount, "million-usd")}, ${verdict} ${format.number(goal.amount)}. Sau ngày ${format.dayAndMonth(registered.asOf)}, vốn đăng ký thêm khoảng ${format.number(arrived, 0)} triệu, trong khi đã hẹn ${stated(promised, format)}.`;
    },
    describe: (series, format, scene) => {
      const { year, registered, promised, outcome, before, after, goal } = series;
      const counted = format.date(registered.asOf);
      const money = (of: Amount) => stated(of, format);
      const texts: Record<string, string> = {
        field: `Lưới chấm: ${registered.dots} chấm đặc là ${money(registered)} đã đăng ký đến ${counted}, ${promised.dots} chấm rỗng là ${money(promised)} hẹn thêm đến cuối năm.`,
        registered: `${registered.dots} chấm đặc: ${money(registered)} đã đăng ký đến ${counted}.`,
        parts: `Hai khối chấm: ${money(series.newCapital)} từ ${series.newProjects} dự án mới và ${money(series.addedCapital)} từ ${series.addedProjects} lượt tăng vốn.`,
        parks: `Phần hẹn thêm chia theo khu, đơn vị triệu USD: ${parkList(series, format)}.`,
        outcome: `Cuối năm ${year}: ${outcome.dots} chấm đặc, ${money(outcome)}; phần còn lại cho tới mốc ${format.amount(goal.amount, "million-usd")} để trống.`,
        years: `Ba năm cạnh nhau: ${year - 1} ${money(before)}; ${year} ${money(outcome)}; ${year + 1} đến ${format.date(after.asOf)} ${money(after)}.`,
      };
      return texts[scene] ?? "";
    },
    note: "Vốn đăng ký, không phải vốn đã giải ngân. Số chấm được làm tròn; số chính xác nằm trong bảng.",
    columns: { item: "Khoản", amount: "Triệu USD", status: "Loại số liệu", asOf: "Tính đến, hoặc nêu ngày" },
    rows: {
      registered: (day) => `Đã đăng ký đến ${day}`,
      new: "— vốn cấp mới",
      added: "— tăng vốn",
      gap: "— chênh lệch, nguồn không giải thích",
      promised: "Hẹn thêm đến cuối năm",
      outcome: (year) => `Cả năm ${year}`,
      goal: (year) => `Mốc của năm ${year}`,
      before: (year) => `Cả năm ${year}`,
      after: (year) => `Năm ${year}, số cuối cùng tìm được`,
      expected: (year) => `Dự kiến cả năm ${year}`,
    },
    chart: {
      registered: (day) => `đăng ký đến ${day}`,
      promised: "hẹn thêm",
      newCapital: (projects) => `${projects} dự án mới`,
      addedCapital: (projects) => `${projects} lượt tăng vốn`,
      unfilled: (goal) => `nữa mới tới mốc ${goal}`,
      unexplained: (amount) => `Hai phần cộng lại hụt ${amount} triệu so với tổng; nguồn không giải thích.`,
      yearEnd: (year) => `cả năm ${year}`,
      asOf: (date, expected) => `đến ${date}, dự kiến cả năm ${expected}`,
    },
  },
  en: {
    title: "Three billion dollars, counted in dots",
    subtitle: `Registered foreign direct investment (FDI) in Quảng Ninh; each dot is $${dotMillionUsd} million. Solid: registered. Hollow: promised.`,
    takeaway: ({ year, outcome, goal, registered, promised }, format) => {
      const gap = goal.amount - outcome.amount;
      const arrived = outcome.amount - registered.amount;
      const verdict = gap > 0 ? `${format.amount(gap, "million-usd")} short of` : "past";
      return `${year} closed at ${format.amount(outcome.amount, "million-usd")}, ${verdict} the ${format.number(goal.amount)} mark. After ${format.dayAndMonth(registered.asOf)} about ${format.number(arrived, 0)} million more was registered, against ${stated(promised, format)} promised.`;
    },
    describe: (series, format, scene) => {
      const { year, registered, promised, outcome, before, after, goal } = series;
      const counted = format.date(registered.asOf);
      const money = (of: Amount) => stated(of, format);
      const texts: Record<string, string> = {
        field: `A field of dots: ${registered.dots} solid dots for ${money(registered)} registered by ${counted}, ${promised.dots} hollow dots for ${money(promised)} promised by the end of the year.`,
        registered: `${registered.dots} solid dots: ${money(registered)} registered by ${counted}.`,
        parts: `Two blocks of dots: ${money(series.newCapital)} from ${series.newProjects} new projects and ${money(series.addedCapital)} from ${series.addedProjects} capital increases.`,
        parks: `The promised addition by park, in million dollars: ${parkList(series, format)}.`,
        outcome: `End of ${year}: ${outcome.dots} solid dots, ${money(outcome)}; the rest, up to the ${format.amount(goal.amount, "million-usd")} mark, stays empty.`,
        years: `Three years side by side: ${year - 1} ${money(before)}; ${year} ${money(outcome)}; ${year + 1} by ${format.date(after.asOf)} ${money(after)}.`,
      };
      return texts[scene] ?? "";
    },
    note: "Registered capital, not money spent. Dots are rounded; the exact figures are in the table.",
    columns: { item: "Item", amount: "Million USD", status: "Status", asOf: "As of, or said on" },
    rows: {
      registered: (day) => `Registered by ${day}`,
      new: "— new licences",
      added: "— capital increases",
      gap: "— difference, unexplained",
      promised: "Promised by year-end",
      outcome: (year) => `All of ${year}`,
      goal: (year) => `Mark set for ${year}`,
      before: (year) => `All of ${year}`,
      after: (year) => `${year}, last count found`,
      expected: (year) => `Expected for ${year}`,
    },
    chart: {
      registered: (day) => `registered by ${day}`,
      promised: "promised",
      newCapital: (projects) => `${projects} new projects`,
      addedCapital: (projects) => `${projects} capital increases`,
      unfilled: (goal) => `short of the ${goal} mark`,
      unexplained: (amount) => `The two parts fall ${amount} million short of the total; the source does not say why.`,
      yearEnd: (year) => `all of ${year}`,
      asOf: (date, expected) => `by ${date}; ${expected} expected for the year`,
    },
  },
};

import type { Text } from "../csv/problem.ts";

const vi = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const viScales = ["", "nghìn", "triệu", "tỷ"] as const;
const en =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const enTens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const enScales = ["", "thousand", "million", "billion"] as const;

/** Three digits in Vietnamese; below the first group a hundred and a ten are said even when they are zero. */
function viGroup(group: number, isFirst: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const parts = isFirst && hundreds === 0 ? [] : [`${vi[hundreds]} trăm`];
  if (tens === 0 && ones > 0) parts.push(parts.length > 0 ? `linh ${vi[ones]}` : (vi[ones] ?? ""));
  if (tens === 1) parts.push("mười", ones === 5 ? "lăm" : ones > 0 ? (vi[ones] ?? "") : "");
  if (tens > 1) parts.push(`${vi[tens]} mươi`, ones === 1 ? "mốt" : ones === 5 ? "lăm" : ones > 0 ? (vi[ones] ?? "") : "");
  return parts.filter(Boolean).join(" ");
}

function enGroup(group: number): string {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  const below = rest < 20 ? en[rest] : [enTens[Math.floor(rest / 10) - 2], rest % 10 > 0 ? en[rest % 10] : ""].filter(Boolean).join("-");
  return [hundreds > 0 ? `${en[hundreds]} hundred` : "", rest > 0 ? below : ""].filter(Boolean).join(" ");
}

/** A whole number from 1 to below a trillion, read aloud: what tells 2.049 the thousands from 2.049 the decimal. */
export function inWords(whole: number): Text {
  const groups: number[] = [];
  for (let rest = whole; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  const said = (say: (group: number, isFirst: boolean) => string, scales: readonly string[]): string =>
    groups
      .flatMap((group, scale) => (group === 0 ? [] : [`${say(group, scale === groups.length - 1)} ${scales[scale] ?? ""}`.trim()]))
      .toReversed()
      .join(" ");
  return { vi: said(viGroup, viScales), en: said(enGroup, enScales) };
}

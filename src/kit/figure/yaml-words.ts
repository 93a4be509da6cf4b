import type { YAMLParseError } from "yaml";
import type { Text } from "../csv/problem.ts";

const says = (vi: string, en: string): Text => ({ vi, en });
const colon = says(
  "thừa hay thiếu dấu hai chấm: mỗi dòng viết tên: giá trị.",
  "a colon is missing or one too many: a line reads name: value.",
);
const margin = says("lề trái không thẳng với các dòng cùng nhóm.", "the left margin is not that of the lines beside it.");

/** What the parser finds, in words for editors: its own are a programmer's, and English. */
const byCode: Partial<Record<YAMLParseError["code"], Text>> = {
  BAD_INDENT: margin,
  TAB_AS_INDENT: says("lề trái phải là dấu cách, không phải Tab.", "the left margin must be made of spaces, not tabs."),
  DUPLICATE_KEY: says("tên này đứng hai lần.", "this name stands twice."),
  MULTILINE_IMPLICIT_KEY: colon,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MISSING_CHAR: says("thiếu dấu đóng hoặc dấu hai chấm.", "a closing mark or a colon is missing."),
};

export const yamlWords = ({ code }: Pick<YAMLParseError, "code">): Text =>
  byCode[code] ?? says("dòng này không đúng cách viết.", "this line is not written as it should be.");

/** One of several found in a line: the others follow from it. */
export const firstOfEachLine = <Found extends { readonly line?: number }>(found: readonly Found[]): Found[] =>
  found.filter(({ line }, index) => found.findIndex((one) => one.line === line) === index);

import { refuseEmpty } from "./arithmetic.ts";
import type { Compiled, Compiler, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { rowsIn } from "./rows.ts";
import { slip } from "./slip.ts";
import type { Comparison, ComparisonSign, Node } from "./syntax.ts";
import { cellValue } from "./cells.ts";
import {
  type DateValue,
  isScalarType,
  type NumberValue,
  restsOf,
  type Scalar,
  type TruthValue,
  truthOf,
  type WordValue,
} from "./values.ts";

/** A compiled scalar. Throws a Slip for anything else. */
function scalar(node: Node, compiler: Compiler, expected?: Compiled["type"]): { type: Compiled["type"]; run: (scope: Scope) => Scalar } {
  const { type, run } = compiler.compile(node, expected);
  if (!isScalarType(type)) slip(faults.notComparable, node.at);
  // The type has just been asked.
  return { type, run: (scope) => run(scope) as Scalar };
}

const order: Readonly<Record<ComparisonSign, (difference: number) => boolean>> = {
  "=": (difference) => difference === 0,
  "≠": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  "≤": (difference) => difference <= 0,
  ">": (difference) => difference > 0,
  "≥": (difference) => difference >= 0,
};

/** A million is never compared with a billion; a typed number is of any unit, and what is unknown of none. */
function checkUnits(left: NumberValue, right: NumberValue, at: number): void {
  const isFree = left.origin === "typed" || right.origin === "typed" || left.value === null || right.value === null;
  if (!isFree && left.unit !== right.unit) slip(faults.unitsDiffer(left.unit, right.unit), at);
}

/** Dates may be months or years: before and after are said only of what is so for sure; "by" (≤) is by the last day. */
function datesCompare(sign: ComparisonSign, { span: a }: DateValue, { span: b }: DateValue): boolean {
  if (a === null || b === null) return false;
  switch (sign) {
    case "=":
      return a.from === b.from && a.to === b.to;
    case "≠":
      return a.from !== b.from || a.to !== b.to;
    case "<":
      return a.to < b.from;
    case ">":
      return a.from > b.to;
    case "≤":
      return a.to <= b.to;
    case "≥":
      return a.from >= b.from;
  }
}

/** The same of any kind, or not. An empty cell is like nothing, not even another. */
function equal(left: Scalar, right: Scalar): boolean {
  if (left.kind === "number" && right.kind === "number") return left.value !== null && left.value === right.value;
  if (left.kind === "date" && right.kind === "date") return datesCompare("=", left, right);
  return left.kind === "word" && right.kind === "word" && left.text !== null && left.text === right.text;
}

function compare(sign: ComparisonSign, left: Scalar, right: Scalar, scope: Scope, at: number): boolean {
  const isEquality = sign === "=" || sign === "≠";
  if (!isEquality && refuseEmpty([left, right], scope, at)) return false;
  if (left.kind === "number" && right.kind === "number") checkUnits(left, right, at);
  if (isEquality) return equal(left, right) === (sign === "=");
  if (left.kind === "date" && right.kind === "date") return datesCompare(sign, left, right);
  // Words have been refused, and kinds are the same.
  return order[sign](((left as NumberValue).value ?? 0) - ((right as NumberValue).value ?? 0));
}

const truth = { kind: "truth" } as const;

export function comparison({ sign, left, right, at }: Comparison, compiler: Compiler): Compiled {
  const a = scalar(left, compiler);
  const b = scalar(right, compiler, a.type);
  if (a.type.kind !== b.type.kind) slip(faults.kindsDiffer(a.type.kind, b.type.kind), at);
  if (a.type.kind === "word" && sign !== "=" && sign !== "≠") slip(faults.wordsUnordered, at);
  return {
    type: truth,
    run: (scope): TruthValue => {
      const compared = [a.run(scope), b.run(scope)] as const;
      return { ...truthOf(compare(sign, ...compared, scope, at), restsOf(...compared)), compared };
    },
  };
}

export function isKnown({ of, known }: Extract<Node, { kind: "known" }>, compiler: Compiler): Compiled {
  const { run } = scalar(of, compiler);
  return {
    type: truth,
    run: (scope) => {
      const value = run(scope);
      const isUnknown = (value.kind === "number" ? value.value : value.kind === "date" ? value.span : value.text) === null;
      return truthOf(isUnknown !== known, value.rests);
    },
  };
}

export function contains({ of, part, at }: Extract<Node, { kind: "contains" }>, compiler: Compiler): Compiled {
  const { type, run } = scalar(of, compiler);
  if (type.kind !== "word") slip(faults.noWords, at);
  return {
    type: truth,
    run: (scope) => {
      const { text, rests } = run(scope) as WordValue;
      return truthOf(text?.includes(part) ?? false, rests);
    },
  };
}

type Member = (scope: Scope) => (value: Scalar) => boolean;

/** One thing of a list: the cells of a column, the rows of a table by their ids, or a single value; a date holds the days within it. */
function memberOf(node: Node, compiler: Compiler, type: Compiled["type"]): Member {
  if (node.kind === "selection" || (node.kind === "member" && compiler.compile(node).type.kind === "cells")) {
    const { table, column = "id", select } = rowsIn(node, compiler);
    if (!(column in table.columns)) slip(faults.unknownColumn(table.name, column, undefined), node.at);
    return (scope) => {
      const cells = select(scope).map((row) => cellValue(table, row, column));
      return (value) => cells.some((cell) => equal(value, cell));
    };
  }
  const one = scalar(node, compiler, type);
  if (one.type.kind !== type.kind) slip(faults.kindsDiffer(type.kind, one.type.kind), node.at);
  return (scope) => {
    const wanted = one.run(scope);
    if (wanted.kind !== "date") return (value) => equal(value, wanted);
    const { span } = wanted;
    return (value) =>
      value.kind === "date" && value.span !== null && span !== null && span.from <= value.span.from && value.span.to <= span.to;
  };
}

export function within({ of, within: list, negated }: Extract<Node, { kind: "within" }>, compiler: Compiler): Compiled {
  const { type, run } = scalar(of, compiler);
  const members = list.map((node) => memberOf(node, compiler, type));
  return {
    type: truth,
    run: (scope) => {
      const value = run(scope);
      return truthOf(members.some((member) => member(scope)(value)) !== negated, value.rests);
    },
  };
}

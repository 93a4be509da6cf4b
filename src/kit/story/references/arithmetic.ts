import { dayMs } from "../../table/time.ts";
import { isDay } from "./days.ts";
import type { Compiled, Compiler, Scope } from "./compiler.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import type { ArithmeticSign, Node } from "./syntax.ts";
import { type DateValue, type NumberValue, numberOf, type Origin, restsOf, type Scalar, type Value } from "./values.ts";

type Arithmetic = Extract<Node, { kind: "arithmetic" }>;

const isEmpty = (value: Scalar): boolean =>
  value.kind === "number" ? value.value === null : value.kind === "date" ? value.span === null : value.text === null;

/** A figure nobody knows cannot be reckoned with: outside "where", where its row is merely not meant, that is an error. */
export function refuseEmpty(values: readonly Value[], scope: Scope, at: number): boolean {
  const empty = values.find((value) => (value.kind === "number" || value.kind === "date" || value.kind === "word") && isEmpty(value));
  if (empty === undefined) return false;
  return scope.row === undefined ? slip(faults.emptyCell(empty.rests[0]), at) : true;
}

/** Counts stay counts, points between two percentages are exact; what rests on rounded figures is no finer than they are. */
function originOf(sign: ArithmeticSign, left: NumberValue, right: NumberValue): Origin {
  const origins = [left.origin, right.origin];
  if (origins.every((origin) => origin === "typed")) return "typed";
  if (sign === "÷" || origins.includes("derived")) return "derived";
  if (origins.every((origin) => origin === "count" || origin === "typed")) return "count";
  return sign !== "×" && left.unit === "percent" && right.unit === "percent" ? "exact" : "derived";
}

/** The unit of a sum, product or quotient: a million is never added to a billion. */
function unitFor(sign: ArithmeticSign, left: NumberValue, right: NumberValue, at: number): string | undefined {
  const [a, b] = [left.unit, right.unit];
  if (sign === "×") return a !== undefined && b !== undefined ? slip(faults.unitsMultiplied(a, b), at) : (a ?? b);
  // A percentage divided by a hundred is a plain number again.
  if (sign === "÷" && a === "percent" && right.origin === "typed" && right.value === 100) return undefined;
  if (sign === "÷") return b === undefined ? a : a === b ? undefined : slip(faults.unitsDiffer(a, b), at);
  const typed = left.origin === "typed" || right.origin === "typed";
  return a === b || typed ? (a ?? b) : slip(faults.unitsDiffer(a, b), at);
}

const reckon: Readonly<Record<ArithmeticSign, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "×": (a, b) => a * b,
  "÷": (a, b) => a / b,
};

function numbers(sign: ArithmeticSign, left: NumberValue, right: NumberValue, scope: Scope, at: number): NumberValue {
  const isUnknown = refuseEmpty([left, right], scope, at);
  const unit = isUnknown ? undefined : unitFor(sign, left, right, at);
  if (!isUnknown && sign === "÷" && right.value === 0) slip(faults.byZero, at);
  const value = isUnknown ? null : reckon[sign](left.value ?? 0, right.value ?? 0);
  return numberOf(value, originOf(sign, left, right), restsOf(left, right), { unit });
}

/** Days between two days. A month or a year must first say which of its days. */
function days(left: DateValue, right: DateValue, scope: Scope, at: number): NumberValue {
  const isUnknown = refuseEmpty([left, right], scope, at);
  const inexact = [left.span, right.span].find((span) => span !== null && !isDay(span));
  if (inexact) slip(faults.noDay(inexact.iso), at);
  const value = isUnknown || left.span === null || right.span === null ? null : (left.span.from - right.span.from) / dayMs;
  return numberOf(value, "exact", restsOf(left, right), { unit: "days" });
}

/** a + b, a - b, a × b, a ÷ b of numbers; a - b of days. */
export function arithmetic({ sign, left: leftNode, right: rightNode, at }: Arithmetic, compiler: Compiler): Compiled {
  const [left, right] = [compiler.compile(leftNode), compiler.compile(rightNode)];
  const kinds = `${left.type.kind} ${right.type.kind}`;
  if (kinds !== "number number" && !(kinds === "date date" && sign === "-")) slip(faults.noNumbers, at);
  return {
    type: { kind: "number" },
    run: (scope) => {
      const [a, b] = [left.run(scope), right.run(scope)];
      if (a.kind === "date" && b.kind === "date") return days(a, b, scope, at);
      // The kinds have been asked above.
      return numbers(sign, a as NumberValue, b as NumberValue, scope, at);
    },
  };
}

import { nearest } from "../../csv/nearest.ts";
import { arithmetic } from "./arithmetic.ts";
import { builtInCall, builtIns } from "./built-in.ts";
import { call } from "./call.ts";
import type { Compiled, Compiler, Environment, Scope } from "./compiler.ts";
import { comparison, contains, isKnown, within } from "./conditions.ts";
import { faults } from "./faults.ts";
import { bare, member, quoted, rowOfTable } from "./names-and-cells.ts";
import { rowsIn, truthIn } from "./rows.ts";
import { slip } from "./slip.ts";
import type { Call, Node, Selection } from "./syntax.ts";
import type { AnyTable } from "../../table/table.ts";
import { restsOf, type TruthValue, truthOf, type Type } from "./values.ts";

/** Asks one part after the other, and no more than it must: a row in dong is not compared once its currency has ruled it out. */
function joined(parts: readonly Node[], isAnd: boolean, compiler: Compiler): Compiled {
  const all = parts.map((part) => truthIn(part, compiler));
  const run = (scope: Scope): TruthValue => {
    const asked: TruthValue[] = [];
    for (const one of all) {
      const value = one(scope);
      asked.push(value);
      if (value.holds !== isAnd) return { ...value, rests: restsOf(...asked) };
    }
    return truthOf(isAnd, restsOf(...asked));
  };
  return { type: { kind: "truth" }, run };
}

function negated(node: Node, compiler: Compiler): Compiled {
  const one = truthIn(node, compiler);
  return {
    type: { kind: "truth" },
    run: (scope) => {
      const { holds, rests } = one(scope);
      return truthOf(!holds, rests);
    },
  };
}

function selection(node: Selection, compiler: Compiler): Compiled {
  const { table, column, select, by, have } = rowsIn(node, compiler);
  const stray = by ? node.by : have ? node.have : undefined;
  if (stray) slip(faults.strayPart(by ? "by" : "have"), stray.at);
  return {
    type: column === undefined ? { kind: "rows", table } : { kind: "cells", table, column },
    run: (scope) => ({ kind: "rows", rows: select(scope), rests: [] }),
  };
}

/** Everything that may stand before a "(". */
const callable = ({ tables, functions }: Environment): string[] => [
  ...Object.keys(tables),
  ...Object.keys(builtIns),
  ...Object.keys(functions),
];

function called(node: Call, compiler: Compiler): Compiled {
  const { tables, functions } = compiler.environment;
  const table = tables[node.name];
  if (table) return rowOfTable(table, node);
  const own = builtInCall(node, compiler);
  if (own) return own;
  const given = functions[node.name];
  return given
    ? call(given, node, compiler)
    : slip(faults.unknownFunction(node.name, nearest(node.name, callable(compiler.environment))), node.at);
}

function compileIn(compiler: Compiler, node: Node, expected: Type | undefined): Compiled {
  switch (node.kind) {
    case "bare":
      return bare(node, compiler, expected);
    case "quoted":
      return quoted(node, expected);
    case "call":
      return called(node, compiler);
    case "member":
      return member(node, compiler);
    case "arithmetic":
      return arithmetic(node, compiler);
    case "comparison":
      return comparison(node, compiler);
    case "known":
      return isKnown(node, compiler);
    case "within":
      return within(node, compiler);
    case "contains":
      return contains(node, compiler);
    case "and":
    case "or":
      return joined(node.parts, node.kind === "and", compiler);
    case "not":
      return negated(node.of, compiler);
    case "selection":
      return selection(node, compiler);
  }
}

/** What turns the parts of a reference into something that can be run, in the rows of a table or outside any. */
export function compilerIn(environment: Environment, table?: AnyTable): Compiler {
  const compiler: Compiler = {
    environment,
    table,
    compile: (node, expected) => compileIn(compiler, node, expected),
    within: (inner) => compilerIn(environment, inner),
  };
  return compiler;
}

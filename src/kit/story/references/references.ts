import { own } from "./own.ts";
import type { AnyData } from "../../table/data.ts";
import type { AnyTable } from "../../table/table.ts";
import { compilerIn } from "./compile.ts";
import type { Compiled, Environment, ReportFunction } from "./compiler.ts";
import { builtIns } from "./built-in.ts";
import { faults } from "./faults.ts";
import { type Form, formsOf } from "./forms.ts";
import type { Definition } from "./names-file.ts";
import { parse } from "./parse.ts";
import { isSlip, Slip, slip } from "./slip.ts";
import { storyFaults } from "./story-faults.ts";
import type { Statement } from "./syntax.ts";
import { isScalarType, type Scalar, type TruthValue, type Type } from "./values.ts";

/** What a report gives for its sentences to refer to. */
export interface Named {
  readonly tables: Readonly<Record<string, AnyTable>>;
  readonly functions: Readonly<Record<string, ReportFunction>>;
}

/** A figure that a sentence names: what it is, and how the sentence wants it said. */
export interface Figure {
  readonly value: Scalar;
  readonly forms: readonly Form[];
}

/** A reference that has been understood, with no row read yet. All that throws throws a Slip. */
export interface Understood {
  /** As something a sentence prints. Throws at once if it is nothing of the kind. */
  readonly figure: () => (data: AnyData) => Figure;
  /** As something a sentence rests on. Throws at once if it is nothing of the kind. */
  readonly claim: () => (data: AnyData) => TruthValue;
}

export interface References {
  /** A reference by its text, as between braces or in a list of claims. */
  readonly understand: (text: string) => Understood;
  /** Of a name that is taken by a table or a function, or that is in the end defined by itself: throws as it does when used. */
  readonly define: (definition: Definition) => Understood;
}

interface Meaning extends Compiled {
  readonly forms: readonly Form[];
}

const isPrintable = (type: Type): boolean => isScalarType(type) && (type.kind !== "word" || type.forReaders === true);

// The types are asked before the values are taken for what they say.
const understood = ({ type, run, forms }: Meaning): Understood => ({
  figure: () => (isPrintable(type) ? (data) => ({ value: run({ data }) as Scalar, forms }) : slip(storyFaults.noFigure, 0)),
  claim: () => (type.kind === "truth" ? (data) => run({ data }) as TruthValue : slip(storyFaults.noClaim, 0)),
});

/** What goes wrong inside a definition is wrong there, not where the name is used; of names within names, in the innermost. */
function inDefinition<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw isSlip(error) && error.within === undefined ? new Slip(error.fault, error.at, name) : error;
  }
}

/** What references mean in a report with these names. Each text is understood once. */
export function referencesOf({ tables, functions }: Named, definitions: readonly Definition[]): References {
  const byName = new Map(definitions.map((one) => [one.name, one]));
  const known = new Map<string, Meaning>();
  const open = new Set<string>();

  function meaningOf(statement: Statement): Meaning {
    const compiled = compilerIn(environment).compile(statement.node);
    const named = statement.node.kind === "bare" ? known.get(`${statement.node.text} =`) : undefined;
    return { ...compiled, forms: [...(named?.forms ?? []), ...formsOf(statement, compiled.type)] };
  }

  function define({ name, text }: Definition): Meaning {
    if (own(tables, name) || own(builtIns, name) || own(functions, name)) slip(storyFaults.nameTaken, 0);
    const before = known.get(`${name} =`);
    if (before) return before;
    if (open.has(name)) slip(faults.nameCircle(name), 0);
    open.add(name);
    try {
      const meaning = meaningOf(parse(text));
      known.set(`${name} =`, meaning);
      return meaning;
    } finally {
      open.delete(name);
    }
  }

  const environment: Environment = {
    tables,
    functions,
    names: [...byName.keys()],
    named: (name, at) => {
      const definition = byName.get(name);
      if (definition === undefined) throw new Error(`No name ${name}`);
      try {
        const { type, run } = define(definition);
        // A name means the same wherever it stands, also inside "where".
        return { type, run: ({ data }) => inDefinition(name, () => run({ data })) };
      } catch (error) {
        if (!isSlip(error) || error.fault.code === "name-circle") throw error;
        return slip(faults.badName(name), at);
      }
    },
  };

  return {
    understand: (text) => {
      const meaning = known.get(text) ?? meaningOf(parse(text));
      known.set(text, meaning);
      return understood(meaning);
    },
    define: (definition) => understood(define(definition)),
  };
}

import type { BuiltIn, Compiled, Compiler } from "./compiler.ts";
import { countFunctions } from "./count-functions.ts";
import { dateFunctions } from "./date-functions.ts";
import { faults } from "./faults.ts";
import { orderFunctions } from "./order-functions.ts";
import { slip } from "./slip.ts";
import { sumFunctions } from "./sum-functions.ts";
import type { Call } from "./syntax.ts";
import { truthFunctions } from "./truth-functions.ts";

/** The functions that every report has, by name. */
export const builtIns: Readonly<Record<string, BuiltIn>> = {
  ...countFunctions,
  ...sumFunctions,
  ...orderFunctions,
  ...truthFunctions,
  ...dateFunctions,
};

/** A call of one of them; undefined when there is none of that name. */
export function builtInCall({ name, parts, at }: Call, compiler: Compiler): Compiled | undefined {
  const own = Object.hasOwn(builtIns, name) ? builtIns[name] : undefined;
  if (own === undefined) return undefined;
  const [least, most] = own.takes;
  if (parts.length < least || parts.length > most) slip(faults.usage(own.usage), at);
  return own.compile(parts, compiler, at);
}

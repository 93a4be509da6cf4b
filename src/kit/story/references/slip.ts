import type { Fault } from "../../csv/problem.ts";

/** What is wrong with a reference and where in its text, before anyone knows in which file it stands. */
export class Slip extends Error {
  override readonly name = "Slip";
  readonly fault: Fault;
  /** 0-based character of the reference. */
  readonly at: number;
  /** The name in whose definition it is, where it is not in the reference itself. */
  readonly within: string | undefined;
  constructor(fault: Fault, at: number, within?: string) {
    super(fault.rule.en);
    this.fault = fault;
    this.at = at;
    this.within = within;
  }
}

export function slip(fault: Fault, at: number): never {
  throw new Slip(fault, at);
}

export const isSlip = (error: unknown): error is Slip => error instanceof Slip;

import type { Fault } from "../../csv/problem.ts";

/** What is wrong with a reference and where in its text, before anyone knows in which file it stands. */
export class Slip extends Error {
  override readonly name = "Slip";
  readonly fault: Fault;
  /** 0-based character of the reference. */
  readonly at: number;
  constructor(fault: Fault, at: number) {
    super(fault.rule.en);
    this.fault = fault;
    this.at = at;
  }
}

export function slip(fault: Fault, at: number): never {
  throw new Slip(fault, at);
}

export const isSlip = (error: unknown): error is Slip => error instanceof Slip;

import type { Status } from "../../../kit/table/vocabulary.ts";

/** From what is settled to what is only expected. A target is not among them: it says what was wanted, not what came. */
const firmestFirst: readonly Status[] = ["outcome", "reported", "preliminary", "estimate", "forecast"];

/** Sorts the firmer of two figures first. */
export const byFirmness = (a: Status, b: Status): number => firmestFirst.indexOf(a) - firmestFirst.indexOf(b);

/** Whether a figure says what came about, be it only by an estimate. */
export const isResult = (status: Status): boolean => status !== "target" && status !== "forecast";

/** Whether nobody means to say it again: a figure that two tables must then share. */
export const isSettled = (status: Status): boolean => status === "outcome" || status === "reported";

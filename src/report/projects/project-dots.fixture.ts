import type { ProjectDot } from "./projects.ts";

const asOf = { iso: "2025", from: Date.UTC(2025, 0, 1), to: Date.UTC(2025, 11, 31), precision: "year" } as const;

/** A project for a test: licensed, with a hundred million dollars, unless told otherwise. */
export const projectDot = (id: string, changes: Partial<ProjectDot> = {}): ProjectDot => ({
  id,
  short: id,
  names: { vi: id, en: id },
  status: "licensed",
  statusAsOf: asOf,
  investor: null,
  country: "JP",
  park: "p",
  parkNames: { vi: "Khu P", en: "Park P" },
  capital: 100,
  currency: "million-usd",
  currencyNames: { vi: "triệu USD", en: "million USD" },
  qualifier: null,
  row: "a row",
  sources: ["s"],
  ...changes,
});

import { parseDateSpan } from "../table/date-span.ts";
import type { CountedItem, Ledger, NamedVerdict } from "./ledger.ts";

const verdict = (id: string, tone: NamedVerdict["tone"]): NamedVerdict => ({ id, name: id, tone, shape: "M0,0", solid: false });

/** A promise that nobody made. */
export const item = (id: string, more: Partial<CountedItem> = {}): CountedItem => ({
  id,
  title: `Hẹn ${id}`,
  note: "",
  whose: "mục tiêu của vườn",
  said: "1/2031",
  due: "2032",
  dueSpan: parseDateSpan("2032") ?? null,
  target: "trên 12 tấn",
  outcome: "",
  asOf: "",
  difference: "",
  verdict: verdict("open", "open"),
  rule: "Chưa hết hạn: chưa đến hạn.",
  awaited: true,
  sources: ["paper"],
  alsoSaid: [],
  ...more,
});

/** A ledger of an invented orchard. */
export const orchardLedger = (items: readonly CountedItem[], more: Partial<Ledger> = {}): Ledger => ({
  title: "Sổ hẹn",
  intro: "Mọi lời hẹn của vườn.",
  table: "promises",
  verdicts: [verdict("kept", "good"), verdict("open", "open")],
  items,
  apart: { title: "Không phải lời hẹn", items: [] },
  today: Date.UTC(2031, 5, 30),
  ...more,
});

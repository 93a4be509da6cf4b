import type { ReportFunction } from "../../kit/story/references/compiler.ts";
import type { Data } from "../tables/tables.ts";
import { ledger, type LedgerEntry, verdictNames } from "./verdicts.ts";

const entryOf = (data: Data, id: string): LedgerEntry | undefined => ledger(data).entries.find((entry) => entry.id === id);

/** What a sentence may ask of a promise. */
export const functions: Readonly<Record<string, ReportFunction<Data>>> = {
  verdict: {
    describes: {
      vi: "Lời hẹn ra sao, theo quy tắc của sổ hẹn: verdict(mã lời hẹn).",
      en: "What became of a promise by the ledger's rules: verdict(promise id).",
    },
    takes: ["promises"],
    gives: { kind: "word", options: verdictNames },
    run: (data, id) => entryOf(data, id ?? "")?.verdict ?? null,
  },
  delay: {
    describes: {
      vi: "Trễ bao nhiêu tháng so với ngày hẹn: delay(mã lời hẹn).",
      en: "How many months past its date a promise ran: delay(promise id).",
    },
    takes: ["promises"],
    gives: { kind: "number", unit: "months", origin: "count" },
    run: (data, id) => entryOf(data, id ?? "")?.delay?.months ?? null,
  },
};

import type { LedgerScene } from "./chart.ts";

/** The whole ledger: it is read as a list, so it has one scene. */
export const ledgerScenes = { all: {} } as const satisfies Record<string, LedgerScene>;

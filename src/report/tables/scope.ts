import type { Text } from "../../kit/csv/problem.ts";
import { choice } from "../../kit/table/columns.ts";

/** The whole province, or only what the Economic Zone Authority licenses. Never one line. */
export const scopes = ["province", "zones"] as const;
export type Scope = (typeof scopes)[number];

/** A sentence that names no scope means the whole province. */
export const scopeDefault = { scope: "province" satisfies Scope } as const;

export const scope = (title: Text = { vi: "Phạm vi", en: "Scope" }) => choice(title, scopes);

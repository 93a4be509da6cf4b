import type { RowOf } from "./table.ts";
import { wordList } from "./word-list.ts";

/** Who publishes sources, each once and under one name in each language. */
export const publishers = wordList("publishers", { vi: "Nơi đăng", en: "Publishers" });
export type Publisher = RowOf<typeof publishers>;

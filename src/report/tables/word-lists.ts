import { wordList } from "../../kit/table/word-list.ts";

/** What a project makes, in the broad. */
export const sectors = wordList("sectors", { vi: "Ngành", en: "Sectors" });

/** What figures are measured in: those of indicators and promises, and the currencies of capital. */
export const units = wordList("units", { vi: "Đơn vị", en: "Units" });

/** What milestones are told of: a plant, or policy. */
export const plants = wordList("plants", { vi: "Nhà máy", en: "Plants" });

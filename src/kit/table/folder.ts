import { resolve } from "node:path";

/** Where editors keep the tables. The environment may name another folder, such as a copy of the data to try a change on. */
export const editedFolder = (): string => resolve(process.env["DATA"] ?? "data");

/** Where pages read the tables: in development the last good copy that the desk keeps, else where editors keep them. */
export const dataFolder = (): string => process.env["DATA_SHOWN"] ?? editedFolder();

/** Shows pages another folder than the editors' own. */
export function showFolder(folder: string): void {
  process.env["DATA_SHOWN"] = folder;
}

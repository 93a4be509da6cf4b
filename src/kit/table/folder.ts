import { resolve } from "node:path";

/** Where editors keep the tables. The environment may name another folder, such as a copy of the data to try a change on. */
export const editedFolder = (): string => resolve(process.env["DATA"] ?? "data");

/** Where pages read the tables: while editors have a broken file open, the last good copy that the desk keeps. */
export const dataFolder = (): string => process.env["DATA_SHOWN"] ?? editedFolder();

/** Shows pages another folder, or the editors' own again. */
export function showFolder(folder: string | undefined): void {
  if (folder === undefined) delete process.env["DATA_SHOWN"];
  else process.env["DATA_SHOWN"] = folder;
}

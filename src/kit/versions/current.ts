import { keptFile, type OpenData } from "../open-data/open-data.ts";
import { sha256 } from "../open-data/table-files.ts";
import { tablesFolder, type Version } from "./version.ts";

/** The version in which every table stands as it stands now; undefined where the tables have changed since they were last frozen. */
export const currentVersion = ({ tables, updated }: OpenData, versions: readonly Version[]): Version | undefined =>
  versions.find(
    ({ day, sums }) =>
      day === updated && tables.every((open) => sums.get(`${tablesFolder}/${open.table.name}.csv`) === sha256(keptFile(open).bytes)),
  );

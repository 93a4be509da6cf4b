import type { Report } from "../report.ts";
import { tableSlug } from "./address.ts";

/** Every table's page: what stands in its address, and the table it shows. */
export const tablePages = ({ tables }: Pick<Report, "tables">): { params: { table: string }; props: { name: string } }[] =>
  Object.values(tables).map(({ name }) => ({ params: { table: tableSlug(name) }, props: { name } }));

import { resolve } from "node:path";

/** Where the tables lie. The environment may name another folder, such as a copy of the data to try a change on. */
export const dataFolder = (): string => resolve(process.env["DATA"] ?? "data");

/** What a record holds under a name that somebody typed: "constructor" is in every object, and in none of ours. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";

interface ReadHeaders {
  readonly errors: readonly unknown[];
  /** Every name that some rule sends. */
  readonly names: ReadonlySet<string>;
  /** What each rule for an address sends. */
  readonly sentFor: (address: string) => readonly Readonly<Record<string, string>>[];
}

/** The file of headers of a built site, read by Netlify's own reader. */
export async function readHeaders(folder: string): Promise<ReadHeaders> {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [join(folder, "_headers")], configHeaders: [], minimal: false });
  // Its types leave the expression out, which it adds where it is not asked to be minimal.
  const rules = headers.map((rule) => ({ values: rule.values, pattern: (rule as typeof rule & { forRegExp: RegExp }).forRegExp }));
  return {
    errors,
    names: new Set(rules.flatMap(({ values }) => Object.keys(values))),
    sentFor: (address) => rules.filter(({ pattern }) => pattern.test(address)).map(({ values }) => values),
  };
}

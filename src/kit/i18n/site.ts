/** Where the site lives: a newsroom sets SITE, BASE, CONTACT and PUBLISHED; nothing else knows the address. Without them it is nowhere yet. */
export interface Site {
  readonly site: string;
  readonly base: string;
  /** Where readers write: "mailto:…" or "https://…". Absent where nobody has said. */
  readonly contact?: string;
  /** ISO day on which the report first went out. Absent where nobody has said: no row of the data knows it. */
  readonly published?: string;
}

export const siteOf = (environment: Readonly<Record<string, string | undefined>>): Site => ({
  site: environment["SITE"] ?? "https://report.example",
  base: environment["BASE"] ?? "/",
  ...(/^(mailto|https):/.test(environment["CONTACT"] ?? "") && { contact: environment["CONTACT"] ?? "" }),
  ...(/^\d{4}-\d\d-\d\d$/.test(environment["PUBLISHED"] ?? "") && { published: environment["PUBLISHED"] ?? "" }),
});

/** Where the site lives: a newsroom sets SITE, BASE and CONTACT; nothing else knows the address. Without them it is nowhere yet. */
export interface Site {
  readonly site: string;
  readonly base: string;
  /** Where readers write: "mailto:…" or "https://…". Absent where nobody has said. */
  readonly contact?: string;
}

export const siteOf = (environment: Readonly<Record<string, string | undefined>>): Site => ({
  site: environment["SITE"] ?? "https://report.example",
  base: environment["BASE"] ?? "/",
  ...(/^(mailto|https):/.test(environment["CONTACT"] ?? "") && { contact: environment["CONTACT"] ?? "" }),
});
